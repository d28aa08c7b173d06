-- The page for single persons had codes of its own for two types of documents; everybody has the same now.
update person set document_type = 'FOREIGN_PR' where document_type = 'RESIDENCE_CARD';
-- One code stood for both permits: the number tells which it is.
update person set document_type = 'HK_MACAU_PERMIT'
where document_type = 'HMT_PERMIT' and (document like 'H%' or document like 'M%');
update person set document_type = 'TAIWAN_PERMIT'
where document_type = 'HMT_PERMIT' and char_length(document) = 8;
update person set document_type = 'OTHER' where document_type = 'HMT_PERMIT';
