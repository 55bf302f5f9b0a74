-- Whether there is a document of this id.
return call('HEXISTS', P .. 'ids', ARGV[2])
