-- Bench.java in Lua, on processor time.
local clock = os.clock
return function(round)
    local mode, n = arg[1] or "rounds", tonumber(arg[2] or 1)
    local result = round()
    if mode ~= "steady" then
        for _ = 2, n do round() end
        print(string.format("%.0f", result))
        return
    end
    local start, time, best, now = clock(), n / 1000, math.huge, clock()
    while now < start + time do
        local from, rounds = now, 0
        repeat
            round()
            rounds = rounds + 1
            now = clock()
        until now - from >= time / 20
        if from - start >= time / 2 then best = math.min(best, (now - from) / rounds) end
    end
    print(string.format("%.0f %.0f", result, best * 1e9))
end
