-- Keeps the matches of a document, and what follows from them for its cluster and story; gives their names.
--
-- ARGV: the document (none if it was only asked about), then of each match the row, whether it is a duplicate, and the
-- figures as either document has them. The document may have gone meanwhile, and so may the others: of those nothing
-- is kept.
local own = ARGV[2]
local kept = own ~= '' and call('EXISTS', P .. 'd:' .. own) == 1
local rows, duplicates, others = {}, {}, {}
for i = 3, #ARGV, 4 do
    local other, duplicate, mine, theirs = ARGV[i], ARGV[i + 1] == '1', ARGV[i + 2], ARGV[i + 3]
    rows[#rows + 1] = other
    if call('EXISTS', P .. 'd:' .. other) == 1 then
        if duplicate then duplicates[#duplicates + 1] = other else others[#others + 1] = other end
        if kept then
            call('HSET', P .. 'm:' .. own, other, mine)
            -- What has very many copies lists the first of them; each of the others lists it.
            if call('HLEN', P .. 'm:' .. other) < MOST_MATCHES or call('HEXISTS', P .. 'm:' .. other, own) == 1 then
                call('HSET', P .. 'm:' .. other, own, theirs)
            end
        end
    end
end
if not kept then
    local cluster = duplicates[1] and called('cl', duplicates[1])
    return {named(rows), cluster or false, false}
end

local together = {own}
for _, other in ipairs(others) do together[#together + 1] = other end
for _, other in ipairs(duplicates) do
    local lowest, label = group('cl', other)
    if lowest == other then
        label = label or other
        take_out('cl', own)
        put_in('cl', other, label)
        put_in('cl', own, label)
        together[#together + 1] = other
        break
    end
end
local labels, least, size = {}, nil, -1
for _, row in ipairs(together) do
    local label = call('HGET', P .. 'st', row)
    if label and not labels[label] then
        labels[label] = true
        local members = call('ZCARD', P .. 'st:' .. label)
        if members > size then least, size = label, members end
    end
end
if least or #others > 0 then
    least = least or own
    for label in pairs(labels) do
        if label ~= least then  -- the smaller stories become part of the largest
            for _, row in ipairs(call('ZRANGE', P .. 'st:' .. label, 0, -1)) do put_in('st', row, least) end
            call('DEL', P .. 'st:' .. label)
        end
    end
    for _, row in ipairs(together) do put_in('st', row, least) end
end
call('HDEL', P .. 'd:' .. own, 'pending')
local story = called('st', own)
return {named(rows), called('cl', own), story[3] and story or false}
