select 'table ' || name from sqlite_master where type = 'table' and name not like 'sqlite\_%' escape '\';

select 'column ' || m.name || '.' || c.name || ' ' || lower(c.type)
    || case c."notnull" when 1 then ' not null' else '' end
    || coalesce(' default ' || c.dflt_value, '')
    || case c.pk when 0 then '' else ' primary key ' || c.pk end
    || case c.hidden when 0 then '' else ' generated ' || c.hidden end
from sqlite_master m join pragma_table_xinfo(m.name) c
where m.type = 'table' and m.name not like 'sqlite\_%' escape '\';

select 'unique ' || m.name || ' (' || (select group_concat(k.name, ', ') from pragma_index_info(i.name) k) || ')', i.name
from sqlite_master m join pragma_index_list(m.name) i
where m.type = 'table' and i.origin = 'u';

select 'foreign key ' || m.name || ' (' || group_concat(f."from", ', ') || ') references ' || f."table" || ' ('
    || group_concat(f."to", ', ') || ') on delete ' || f.on_delete
from sqlite_master m join pragma_foreign_key_list(m.name) f
where m.type = 'table'
group by m.name, f.id;

select case i."unique" when 1 then 'unique ' else '' end || 'index ' || m.name || ' ('
    || (select group_concat(coalesce(k.name, '(expression)') || case k."desc" when 1 then ' desc' else '' end, ', ')
        from pragma_index_xinfo(i.name) k where k.key = 1) || ')', i.name
from sqlite_master m join pragma_index_list(m.name) i
where m.type = 'table' and i.origin = 'c';

select 'view ' || replace(sql, '`', '"') from sqlite_master where type = 'view';
