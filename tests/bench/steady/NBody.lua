local sqrt = math.sqrt
local function advance(bodies, dt)
    local n = #bodies
    for i = 1, n do
        local a = bodies[i]
        for j = i + 1, n do
            local b = bodies[j]
            local dx, dy, dz = a.x - b.x, a.y - b.y, a.z - b.z
            local d2 = dx * dx + dy * dy + dz * dz + 0.01
            local mag = dt / (d2 * sqrt(d2))
            a.vx = a.vx - dx * b.mass * mag
            a.vy = a.vy - dy * b.mass * mag
            a.vz = a.vz - dz * b.mass * mag
            b.vx = b.vx + dx * a.mass * mag
            b.vy = b.vy + dy * a.mass * mag
            b.vz = b.vz + dz * a.mass * mag
        end
    end
    for i = 1, n do
        local b = bodies[i]
        b.x = b.x + dt * b.vx
        b.y = b.y + dt * b.vy
        b.z = b.z + dt * b.vz
    end
end
dofile((arg[0]:gsub("[^/]+$", "bench.lua")))(function()
    local bodies = {}
    for i = 0, 4 do
        bodies[i + 1] = {x = i * 1.5, y = i * i * 0.5, z = -i, vx = 0.1 * i, vy = 0.2, vz = -0.1, mass = 1 + i * 0.1}
    end
    for _ = 1, 10000 do advance(bodies, 0.001) end
    return math.floor(bodies[1].x * 1e9)
end)
