-- Of documents, each by its id and both digests: whether one takes the place of another.
local found = {}
for i = 2, #ARGV, 3 do
    local row = call('HGET', P .. 'ids', ARGV[i])
    local changed = 0
    if row then
        local of = call('HMGET', P .. 'd:' .. row, 'digest', 'body')
        if of[1] ~= ARGV[i + 1] or of[2] ~= ARGV[i + 2] then changed = 1 end
    end
    found[#found + 1] = changed
end
return found
