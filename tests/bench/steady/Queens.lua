local function is_free(columns, row, c)
    for r = 0, row - 1 do
        local d = columns[r] - c
        if d == 0 or d == row - r or d == r - row then return false end
    end
    return true
end
local function place(columns, row, n)
    if row == n then return 1 end
    local count = 0
    for c = 0, n - 1 do
        if is_free(columns, row, c) then
            columns[row] = c
            count = count + place(columns, row + 1, n)
        end
    end
    return count
end
dofile((arg[0]:gsub("[^/]+$", "bench.lua")))(function() return place({}, 0, 8) end)
