local n = 150
local function a(i, j) return 1 / ((i + j) * (i + j + 1) / 2 + i + 1) end
local function times(v, out)
    for i = 0, n - 1 do
        local s = 0
        for j = 0, n - 1 do s = s + a(i, j) * v[j] end
        out[i] = s
    end
end
local function transposed(v, out)
    for i = 0, n - 1 do
        local s = 0
        for j = 0, n - 1 do s = s + a(j, i) * v[j] end
        out[i] = s
    end
end
dofile((arg[0]:gsub("[^/]+$", "bench.lua")))(function()
    local u, v, t, vbv, vv = {}, {}, {}, 0, 0
    for i = 0, n - 1 do u[i] = 1 end
    for _ = 1, 4 do
        times(u, t)
        transposed(t, v)
        times(v, t)
        transposed(t, u)
    end
    for i = 0, n - 1 do
        vbv = vbv + u[i] * v[i]
        vv = vv + v[i] * v[i]
    end
    return math.floor(math.sqrt(vbv / vv) * 1e9)
end)
