-- The current version of a document: id, facts, text.
local row = call('HGET', P .. 'ids', ARGV[2])
if not row then return false end
local document = P .. 'd:' .. row
if call('HSTRLEN', document, 'text') > MOST_KEPT or call('HSTRLEN', document, 'facts') > MOST_FACTS then damaged('d') end
return call('HMGET', document, 'id', 'facts', 'text')
