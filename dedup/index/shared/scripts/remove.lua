-- Takes a document out by its id, or, if that is empty, by its row.
local row = ARGV[2] ~= '' and call('HGET', P .. 'ids', ARGV[2]) or ARGV[3]
if not row or call('EXISTS', P .. 'd:' .. row) == 0 then return 0 end
part_with(row, ARGV[4])
return 1
