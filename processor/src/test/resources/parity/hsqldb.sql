select 'table ' || table_schem || '.' || table_name || coalesce(' comment ' || nullif(remarks, ''), '')
from information_schema.system_tables
where table_schem not in ('INFORMATION_SCHEMA', 'SYSTEM_LOBS') and table_type = 'TABLE';

select 'column ' || c.table_schema || '.' || c.table_name || '.' || c.column_name || ' ' || c.dtd_identifier
    || coalesce(' domain ' || c.domain_name, '')
    || case c.is_nullable when 'NO' then ' not null' else '' end
    || coalesce(' default ' || c.column_default, '')
    || case c.is_identity when 'YES'
        then ' identity ' || c.identity_generation || ' ' || c.identity_start || ' ' || c.identity_increment else '' end
    || coalesce(' generated ' || c.generation_expression, '')
    || coalesce(' collate ' || c.collation_name, '')
    || coalesce(' comment ' || nullif(s.remarks, ''), '')
from information_schema.columns c
join information_schema.system_columns s
    on s.table_schem = c.table_schema and s.table_name = c.table_name and s.column_name = c.column_name
join information_schema.system_tables t
    on t.table_schem = c.table_schema and t.table_name = c.table_name and t.table_type = 'TABLE'
where c.table_schema not in ('INFORMATION_SCHEMA', 'SYSTEM_LOBS');

select lower(c.constraint_type) || ' ' || c.table_schema || '.' || c.table_name || ' ('
    || group_concat(k.column_name order by k.ordinal_position separator ', ') || ')', c.constraint_name
from information_schema.table_constraints c
join information_schema.key_column_usage k
    on k.constraint_schema = c.constraint_schema and k.constraint_name = c.constraint_name
where c.constraint_type in ('PRIMARY KEY', 'UNIQUE') and c.table_schema not in ('INFORMATION_SCHEMA', 'SYSTEM_LOBS')
group by c.constraint_type, c.table_schema, c.table_name, c.constraint_schema, c.constraint_name;

select 'check ' || c.table_schema || '.' || c.table_name || ' ' || k.check_clause, c.constraint_name
from information_schema.table_constraints c
join information_schema.check_constraints k
    on k.constraint_schema = c.constraint_schema and k.constraint_name = c.constraint_name
where c.constraint_type = 'CHECK' and c.table_schema not in ('INFORMATION_SCHEMA', 'SYSTEM_LOBS');

select 'foreign key ' || f.fktable_schem || '.' || f.fktable_name || ' ('
    || group_concat(f.fkcolumn_name order by f.key_seq separator ', ') || ') references ' || f.pktable_schem || '.'
    || f.pktable_name || ' (' || group_concat(f.pkcolumn_name order by f.key_seq separator ', ') || ') on delete '
    || f.delete_rule || ' on update ' || f.update_rule, f.fk_name
from information_schema.system_crossreference f
group by f.fktable_schem, f.fktable_name, f.pktable_schem, f.pktable_name, f.delete_rule, f.update_rule, f.fk_name;

select case i.non_unique when false then 'unique ' else '' end || 'index ' || i.table_schem || '.' || i.table_name || ' ('
    || group_concat(i.column_name order by i.ordinal_position separator ', ') || ')', i.index_name
from information_schema.system_indexinfo i
where i.table_schem not in ('INFORMATION_SCHEMA', 'SYSTEM_LOBS')
    and not exists (select 1 from information_schema.table_constraints c where c.table_schema = i.table_schem
        and c.table_name = i.table_name and c.constraint_name = i.index_name)
group by i.non_unique, i.table_schem, i.table_name, i.index_name;

select 'sequence ' || sequence_schema || '.' || sequence_name || ' ' || data_type || ' start ' || start_value
    || ' increment ' || increment || ' from ' || minimum_value || ' to ' || maximum_value || ' cycle ' || cycle_option
from information_schema.sequences
where sequence_schema not in ('INFORMATION_SCHEMA', 'SYSTEM_LOBS')
    and not (sequence_schema = 'PUBLIC' and sequence_name like 'SYS\_%' escape '\');

select 'view ' || table_schema || '.' || table_name || ' as ' || view_definition from information_schema.views
where table_schema not in ('INFORMATION_SCHEMA', 'SYSTEM_LOBS');
