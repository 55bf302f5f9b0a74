-- The counters.
return call('HGETALL', P .. 'stats')
