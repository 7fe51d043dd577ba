dofile((arg[0]:gsub("[^/]+$", "bench.lua")))(function()
    local inside, n = 0, 120
    for py = 0, n - 1 do
        for px = 0, n - 1 do
            local cx, cy, x, y, i = 3 * px / n - 2, 3 * py / n - 1.5, 0, 0, 0
            while i < 100 and x * x + y * y < 4 do
                x, y = x * x - y * y + cx, 2 * x * y + cy
                i = i + 1
            end
            inside = inside + i
        end
    end
    return inside
end)
