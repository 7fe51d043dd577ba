local n = 90
local a, b, c = {}, {}, {}
for i = 0, n - 1 do
    a[i], b[i], c[i] = {}, {}, {}
    for j = 0, n - 1 do a[i][j] = i + j; b[i][j] = i - j; c[i][j] = 0 end
end
dofile((arg[0]:gsub("[^/]+$", "bench.lua")))(function()
    for i = 0, n - 1 do
        for j = 0, n - 1 do
            local s = 0
            for k = 0, n - 1 do s = s + a[i][k] * b[k][j] end
            c[i][j] = s
        end
    end
    return c[n / 2][n / 3]
end)
