select 'table ' || table_schema || '.' || table_name || coalesce(' comment ' || remarks, '')
from information_schema.tables
where table_schema <> 'INFORMATION_SCHEMA' and table_type = 'BASE TABLE';

select 'column ' || c.table_schema || '.' || c.table_name || '.' || c.column_name || ' '
    || coalesce('domain ' || c.domain_name, data_type_sql(c.table_schema, c.table_name, 'TABLE', c.dtd_identifier))
    || case c.is_nullable when 'NO' then ' not null' else '' end
    || coalesce(' default ' || c.column_default, '')
    || case c.is_identity when 'YES'
        then ' identity ' || c.identity_generation || ' ' || c.identity_start || ' ' || c.identity_increment else '' end
    || coalesce(' generated ' || c.generation_expression, '')
    || coalesce(' comment ' || c.remarks, '')
    || case when c.column_on_update is null then '' else ' on update ' || c.column_on_update end
from information_schema.columns c
where c.table_schema <> 'INFORMATION_SCHEMA';

select lower(c.constraint_type) || ' ' || c.table_schema || '.' || c.table_name || ' ('
    || listagg(k.column_name, ', ') within group (order by k.ordinal_position) || ')', c.constraint_name
from information_schema.table_constraints c
join information_schema.index_columns k on k.index_schema = c.index_schema and k.index_name = c.index_name
where c.constraint_type in ('PRIMARY KEY', 'UNIQUE')
group by c.constraint_type, c.table_schema, c.table_name, c.constraint_schema, c.constraint_name;

select 'check ' || c.table_schema || '.' || c.table_name || ' ' || k.check_clause, c.constraint_name
from information_schema.table_constraints c
join information_schema.check_constraints k
    on k.constraint_schema = c.constraint_schema and k.constraint_name = c.constraint_name
where c.constraint_type = 'CHECK';

select lower(i.index_type_name) || ' ' || i.table_schema || '.' || i.table_name || ' ('
    || listagg(c.column_name || ' ' || c.ordering_specification || coalesce(' ' || c.null_ordering, ''), ', ')
        within group (order by c.ordinal_position) || ')', i.index_name
from information_schema.indexes i
join information_schema.index_columns c on c.index_schema = i.index_schema and c.index_name = i.index_name
where i.table_schema <> 'INFORMATION_SCHEMA' and not i.is_generated and i.index_name not like 'CONSTRAINT\_INDEX\_%'
group by i.index_type_name, i.table_schema, i.table_name, i.index_schema, i.index_name;

select 'sequence ' || sequence_schema || '.' || sequence_name || ' ' || data_type || ' start ' || start_value
    || ' increment ' || increment || ' from ' || minimum_value || ' to ' || maximum_value || ' cache ' || cache
    || ' cycle ' || cycle_option
from information_schema.sequences
where sequence_schema <> 'INFORMATION_SCHEMA';

select 'domain ' || d.domain_schema || '.' || d.domain_name || ' '
    || data_type_sql(d.domain_schema, d.domain_name, 'DOMAIN', d.dtd_identifier)
    || coalesce(' default ' || d.domain_default, '')
from information_schema.domains d;

select 'domain check ' || d.domain_schema || '.' || d.domain_name || ' ' || k.check_clause, d.constraint_name
from information_schema.domain_constraints d
join information_schema.check_constraints k
    on k.constraint_schema = d.constraint_schema and k.constraint_name = d.constraint_name;

select 'view ' || table_schema || '.' || table_name || ' as ' || view_definition from information_schema.views
where table_schema <> 'INFORMATION_SCHEMA';
