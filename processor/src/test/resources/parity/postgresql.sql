select 'table ' || n.nspname || '.' || c.relname || coalesce(' comment ' || obj_description(c.oid, 'pg_class'), '')
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not like 'pg\_%' and n.nspname <> 'information_schema';

-- Without the kind of a generated column: Hibernate names none, and what that means changed with PostgreSQL 18.
select 'column ' || n.nspname || '.' || c.relname || '.' || a.attname || ' '
    || format_type(a.atttypid, a.atttypmod)
    || case when a.attnotnull then ' not null' else '' end
    || case a.attidentity when '' then '' else ' identity ' || a.attidentity::text end
    || case a.attgenerated when '' then '' else ' generated' end
    || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
    || case when a.attcollation <> t.typcollation then ' collate ' || a.attcollation::regcollation else '' end
    || case when a.attndims > 1 then ' dimensions ' || a.attndims else '' end
    || coalesce(' comment ' || col_description(c.oid, a.attnum), '')
from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
join pg_type t on t.oid = a.atttypid
left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
where c.relkind in ('r', 'p', 'c') and n.nspname not like 'pg\_%' and n.nspname <> 'information_schema'
    and a.attnum > 0 and not a.attisdropped;

select case k.contype when 'p' then 'primary key ' when 'u' then 'unique ' when 'f' then 'foreign key '
    when 'c' then 'check ' else k.contype::text || ' ' end
    || n.nspname || '.' || c.relname || ' ' || pg_get_constraintdef(k.oid), k.conname
from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
where k.contype in ('p', 'u', 'f', 'c', 'x') and n.nspname not like 'pg\_%' and n.nspname <> 'information_schema';

select 'index ' || n.nspname || '.' || c.relname || ' '
    || regexp_replace(pg_get_indexdef(x.indexrelid), 'INDEX .* ON [^ ]+ USING', 'INDEX USING'), i.relname
from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
join pg_namespace n on n.oid = c.relnamespace
where n.nspname not like 'pg\_%' and not exists (select 1 from pg_constraint k where k.conindid = x.indexrelid
    and k.contype in ('p', 'u', 'x'));

select 'sequence ' || n.nspname || '.' || c.relname || ' ' || format_type(s.seqtypid, null) || ' start ' || s.seqstart
    || ' increment ' || s.seqincrement || ' from ' || s.seqmin || ' to ' || s.seqmax || ' cache ' || s.seqcache
    || case when s.seqcycle then ' cycle' else '' end
from pg_sequence s join pg_class c on c.oid = s.seqrelid join pg_namespace n on n.oid = c.relnamespace;

select 'enum ' || n.nspname || '.' || t.typname || ' '
    || (select string_agg(e.enumlabel, ', ' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid)
from pg_type t join pg_namespace n on n.oid = t.typnamespace
where t.typtype = 'e' and n.nspname not like 'pg\_%';

select 'domain ' || n.nspname || '.' || t.typname || ' ' || format_type(t.typbasetype, t.typtypmod)
from pg_type t join pg_namespace n on n.oid = t.typnamespace
where t.typtype = 'd' and n.nspname not in ('information_schema') and n.nspname not like 'pg\_%';

select 'cast ' || format_type(castsource, null) || ' to ' || format_type(casttarget, null) || ' ' || castcontext::text
    || ' ' || castmethod::text
from pg_cast where oid >= 16384;

select 'view ' || schemaname || '.' || viewname || ' as ' || definition from pg_views
where schemaname not in ('pg_catalog', 'information_schema');
