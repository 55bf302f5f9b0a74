-- The matches of the documents after a row with those before each, in order, and how far was looked.
local row, last, most = tonumber(ARGV[2]), last_row(), tonumber(ARGV[3])
local found, looked = {}, 0
while row < last and #found < most and looked < MOST_LOOKED do
    row, looked = row + 1, looked + 1
    local own = string.format('%.0f', row)
    local listed = call('HGETALL', P .. 'm:' .. own)
    local id = #listed > 0 and call('HGET', P .. 'd:' .. own, 'id')
    for i = 1, #listed, 2 do
        local other = tonumber(listed[i])
        if not other then damaged('m') end
        local other_id = id and other < row and call('HGET', P .. 'd:' .. listed[i], 'id')
        if other_id then found[#found + 1] = {id, other_id, listed[i + 1]} end
    end
end
return {row, row >= last and 1 or 0, found}
