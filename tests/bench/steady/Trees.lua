local function make(depth)
    if depth == 0 then return {left = nil, right = nil} end
    return {left = make(depth - 1), right = make(depth - 1)}
end
local function count(t) return t.left and 1 + count(t.left) + count(t.right) or 1 end
local kept = make(16)
dofile((arg[0]:gsub("[^/]+$", "bench.lua")))(function() return count(make(14)) + count(kept.right.left.right.left) end)
