local inside, n = 0, 600
for py = 0, n - 1 do
    for px = 0, n - 1 do
        local cx, cy, x, y, i = 3 * px / n - 2, 3 * py / n - 1.5, 0, 0, 0
        while i < 100 and x * x + y * y < 4 do
            local t = x * x - y * y + cx
            y = 2 * x * y + cy
            x = t
            i = i + 1
        end
        if i == 100 then inside = inside + 1 end
    end
end
print(inside)
