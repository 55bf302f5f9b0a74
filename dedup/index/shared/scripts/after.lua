-- The documents after a row, in order, and how far was looked.
local row, last, most = tonumber(ARGV[2]), last_row(), tonumber(ARGV[3])
local found, looked = {}, 0
while row < last and #found < most and looked < MOST_LOOKED do
    row, looked = row + 1, looked + 1
    local document = P .. 'd:' .. string.format('%.0f', row)
    local of = call('HMGET', document, 'id', 'facts')
    if of[1] then
        if call('HSTRLEN', document, 'text') > MOST_KEPT or #of[1] + #(of[2] or '') > MOST_FACTS then damaged('d') end
        found[#found + 1] = {of[1], of[2], call('HGET', document, 'text')}
    end
end
return {row, row >= last and 1 or 0, found}
