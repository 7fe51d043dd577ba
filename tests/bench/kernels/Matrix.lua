local n = 100
local a, b, c = {}, {}, {}
for i = 0, n - 1 do
    a[i], b[i], c[i] = {}, {}, {}
    for j = 0, n - 1 do a[i][j] = i + j; b[i][j] = i - j end
end
for round = 1, 80 do
    for i = 0, n - 1 do
        for j = 0, n - 1 do
            local s = 0
            for k = 0, n - 1 do s = s + a[i][k] * b[k][j] end
            c[i][j] = s
        end
    end
end
print(c[50][33])
