-- # the schema
create table customers (
    id bigint identity,
    name varchar(100) not null,
    [E-mail] varchar(255),
    active bit not null,
    visits int default 0 not null,
    state varchar(20) not null check ((state in ('NEW', 'OLD'))),
    mood smallint check ((mood between 0 and 1)),
    credit numeric(10,2),
    twice as (credit * 2) persisted,
    primary key (id),
    constraint uk_name unique (name, state),
    constraint ck_credit check (credit >= 0)
)
go
create index ix_visits on customers (visits desc, name)
go
create unique index uk_mail on customers ([E-mail]) where [E-mail] is not null
go
create table orders (
    id bigint not null,
    customer_id bigint,
    placed datetimeoffset(7),
    constraint pk_orders primary key (id)
)
go
alter table orders add constraint fk_customer foreign key (customer_id) references customers (id) on delete cascade
go
create table notes (
    id uniqueidentifier not null,
    words varchar(max),
    primary key (id)
)
go
create sequence order_seq start with 1 increment by 50
go
create view names as select name from customers
go

-- # create table billing.bills
if schema_id(N'billing') is null exec(N'create schema billing')
go
create table billing.bills (
    id bigint not null,
    primary key (id)
)
go
-- back
drop table billing.bills
go

-- # drop table notes with its rows
drop table notes
go
-- back
create table notes (
    id uniqueidentifier not null,
    words varchar(max),
    primary key (id)
)
go

-- # rename table customers to clients
drop view names
go
exec sp_rename N'customers', N'clients', N'OBJECT'
go
create view names as select name from clients
go
-- back
exec sp_rename N'clients', N'customers', N'OBJECT'
go

-- # rename table notes to archive.notes
if schema_id(N'archive') is null exec(N'create schema archive')
go
alter schema archive transfer notes
go
-- back
declare @tidemark nvarchar(max) = N'alter schema ' + quotename(schema_name()) + N' transfer ' + N'archive.notes'; exec(@tidemark)
go

-- # retire table notes (its rows stay)
-- back

-- # comment on table customers
-- back

-- # add column customers.born date
alter table customers add born date
go
-- back
declare @tidemark nvarchar(max) = N''; select @tidemark += N'alter table customers drop constraint ' + quotename(name) + N';' from (select name from sys.default_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'born', 'ColumnId') union all select name from sys.check_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'born', 'ColumnId') and is_system_named = 1) k; exec(@tidemark)
go
alter table customers drop column born
go

-- # add column customers.phone varchar(30) not null default 'none'
alter table customers add phone varchar(30)
go
update customers set phone = 'unknown'
go
alter table customers add default 'none' for phone
go
alter table customers alter column phone varchar(30) not null
go
-- back
declare @tidemark nvarchar(max) = N''; select @tidemark += N'alter table customers drop constraint ' + quotename(name) + N';' from (select name from sys.default_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'phone', 'ColumnId') union all select name from sys.check_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'phone', 'ColumnId') and is_system_named = 1) k; exec(@tidemark)
go
alter table customers drop column phone
go

-- # add column customers.kind enum[A, B]
alter table customers add kind varchar(10)
go
alter table customers add check ((kind in ('A', 'B')))
go
-- back
declare @tidemark nvarchar(max) = N''; select @tidemark += N'alter table customers drop constraint ' + quotename(name) + N';' from (select name from sys.default_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'kind', 'ColumnId') union all select name from sys.check_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'kind', 'ColumnId') and is_system_named = 1) k; exec(@tidemark)
go
alter table customers drop column kind
go

-- # add column customers.half decimal(10,2)
alter table customers add half as (credit / 2) persisted
go
-- back
declare @tidemark nvarchar(max) = N''; select @tidemark += N'alter table customers drop constraint ' + quotename(name) + N';' from (select name from sys.default_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'half', 'ColumnId') union all select name from sys.check_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'half', 'ColumnId') and is_system_named = 1) k; exec(@tidemark)
go
alter table customers drop column half
go

-- # drop column customers.visits with its values
declare @tidemark nvarchar(max) = N''; select @tidemark += N'alter table customers drop constraint ' + quotename(name) + N';' from (select name from sys.default_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'visits', 'ColumnId') union all select name from sys.check_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'visits', 'ColumnId') and is_system_named = 1) k; exec(@tidemark)
go
alter table customers drop column visits
go
-- back
alter table customers add visits int default 0 not null
go

-- # rename column customers.name to full_name
drop view names
go
exec sp_rename N'customers.name', N'full_name', N'COLUMN'
go
create view names as select full_name from customers
go
-- back
drop view names
go
exec sp_rename N'customers.full_name', N'name', N'COLUMN'
go
create view names as select name from customers
go

-- # retire column customers.name (its values stay)
drop view names
go
drop index ix_visits on customers
go
alter table customers drop constraint uk_name
go
alter table customers alter column name varchar(100) null
go
create unique index uk_name on customers (name, state) where name is not null
go
create index ix_visits on customers (visits desc, name)
go
create view names as select name from customers
go
-- back
drop view names
go
drop index ix_visits on customers
go
drop index uk_name on customers
go
alter table customers alter column name varchar(100) not null
go
alter table customers add constraint uk_name unique (name, state)
go
create index ix_visits on customers (visits desc, name)
go
create view names as select name from customers
go

-- # retire column customers.id (its values stay)
drop view names
go
alter table orders drop constraint fk_customer
go
declare @tidemark nvarchar(max) = N''; select @tidemark += N'alter table customers drop constraint ' + quotename(name) + N';' from (select name from sys.key_constraints where type = 'PK' and parent_object_id = object_id(N'customers')) k; exec(@tidemark)
go
alter table customers add [id converted] bigint
go
update customers set [id converted] = cast(id as bigint)
go
declare @tidemark nvarchar(max) = N''; select @tidemark += N'alter table customers drop constraint ' + quotename(name) + N';' from (select name from sys.default_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'id', 'ColumnId') union all select name from sys.check_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'id', 'ColumnId') and is_system_named = 1) k; exec(@tidemark)
go
alter table customers drop column id
go
exec sp_rename N'customers.[id converted]', N'id', N'COLUMN'
go
alter table customers add primary key (id)
go
alter table orders add constraint fk_customer foreign key (customer_id) references customers (id) on delete cascade
go
create view names as select name from customers
go
-- back
-- refused: [TM047] customers.id: SQL Server has no statement that makes a column number the rows which it did not number from the beginning. Begin with an empty database there, or write the step as db.sql(...) of your own: a new table with the rows of the old.

-- # restore column customers.`E-mail` varchar(255) not null
drop view names
go
drop index uk_mail on customers
go
update customers set [E-mail] = '?' where [E-mail] is null
go
alter table customers alter column [E-mail] varchar(255) not null
go
alter table customers add constraint uk_mail unique ([E-mail])
go
create view names as select name from customers
go
-- back
drop view names
go
drop index uk_mail on customers
go
alter table customers alter column [E-mail] varchar(255) null
go
create unique index uk_mail on customers ([E-mail]) where [E-mail] is not null
go
create view names as select name from customers
go

-- # alter column customers.name: varchar(100) to varchar(200)
drop view names
go
drop index ix_visits on customers
go
alter table customers drop constraint uk_name
go
alter table customers alter column name varchar(200) not null
go
alter table customers add constraint uk_name unique (name, state)
go
create index ix_visits on customers (visits desc, name)
go
create view names as select name from customers
go
-- back
drop view names
go
drop index ix_visits on customers
go
alter table customers drop constraint uk_name
go
alter table customers alter column name varchar(100) not null
go
alter table customers add constraint uk_name unique (name, state)
go
create index ix_visits on customers (visits desc, name)
go
create view names as select name from customers
go

-- # alter column customers.`E-mail`: not null
drop view names
go
drop index uk_mail on customers
go
update customers set [E-mail] = '?' where [E-mail] is null
go
alter table customers alter column [E-mail] varchar(255) not null
go
alter table customers add constraint uk_mail unique ([E-mail])
go
create view names as select name from customers
go
-- back
drop view names
go
alter table customers drop constraint uk_mail
go
alter table customers alter column [E-mail] varchar(255) null
go
create unique index uk_mail on customers ([E-mail]) where [E-mail] is not null
go
create view names as select name from customers
go

-- # alter column customers.visits: integer to bigint, nullable, no default
drop view names
go
drop index ix_visits on customers
go
declare @tidemark nvarchar(max) = N''; select @tidemark += N'alter table customers drop constraint ' + quotename(name) + N';' from (select name from sys.default_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'visits', 'ColumnId') union all select name from sys.check_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'visits', 'ColumnId') and is_system_named = 1) k; exec(@tidemark)
go
alter table customers alter column visits bigint null
go
create index ix_visits on customers (visits desc, name)
go
create view names as select name from customers
go
-- back
drop view names
go
drop index ix_visits on customers
go
update customers set visits = 0 where visits is null
go
alter table customers alter column visits int not null
go
alter table customers add default 0 for visits
go
create index ix_visits on customers (visits desc, name)
go
create view names as select name from customers
go

-- # alter column customers.visits: integer to varchar(20), no default
drop view names
go
drop index ix_visits on customers
go
alter table customers add [visits converted] varchar(20)
go
update customers set [visits converted] = cast(visits as varchar(20))
go
declare @tidemark nvarchar(max) = N''; select @tidemark += N'alter table customers drop constraint ' + quotename(name) + N';' from (select name from sys.default_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'visits', 'ColumnId') union all select name from sys.check_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'visits', 'ColumnId') and is_system_named = 1) k; exec(@tidemark)
go
alter table customers drop column visits
go
exec sp_rename N'customers.[visits converted]', N'visits', N'COLUMN'
go
alter table customers alter column visits varchar(20) not null
go
create index ix_visits on customers (visits desc, name)
go
create view names as select name from customers
go
-- back
drop view names
go
drop index ix_visits on customers
go
alter table customers add [visits converted] int
go
update customers set [visits converted] = cast(visits as int)
go
declare @tidemark nvarchar(max) = N''; select @tidemark += N'alter table customers drop constraint ' + quotename(name) + N';' from (select name from sys.default_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'visits', 'ColumnId') union all select name from sys.check_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'visits', 'ColumnId') and is_system_named = 1) k; exec(@tidemark)
go
alter table customers drop column visits
go
exec sp_rename N'customers.[visits converted]', N'visits', N'COLUMN'
go
alter table customers alter column visits int not null
go
alter table customers add default 0 for visits
go
create index ix_visits on customers (visits desc, name)
go
create view names as select name from customers
go

-- # alter column customers.name: varchar(100) to integer
drop view names
go
drop index ix_visits on customers
go
alter table customers drop constraint uk_name
go
alter table customers add [name converted] int
go
update customers set [name converted] = length(name)
go
declare @tidemark nvarchar(max) = N''; select @tidemark += N'alter table customers drop constraint ' + quotename(name) + N';' from (select name from sys.default_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'name', 'ColumnId') union all select name from sys.check_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'name', 'ColumnId') and is_system_named = 1) k; exec(@tidemark)
go
alter table customers drop column name
go
exec sp_rename N'customers.[name converted]', N'name', N'COLUMN'
go
alter table customers alter column name int not null
go
alter table customers add constraint uk_name unique (name, state)
go
create index ix_visits on customers (visits desc, name)
go
create view names as select name from customers
go
-- back
drop view names
go
drop index ix_visits on customers
go
alter table customers drop constraint uk_name
go
alter table customers add [name converted] varchar(100)
go
update customers set [name converted] = cast(name as varchar(100))
go
declare @tidemark nvarchar(max) = N''; select @tidemark += N'alter table customers drop constraint ' + quotename(name) + N';' from (select name from sys.default_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'name', 'ColumnId') union all select name from sys.check_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'name', 'ColumnId') and is_system_named = 1) k; exec(@tidemark)
go
alter table customers drop column name
go
exec sp_rename N'customers.[name converted]', N'name', N'COLUMN'
go
alter table customers alter column name varchar(100) not null
go
alter table customers add constraint uk_name unique (name, state)
go
create index ix_visits on customers (visits desc, name)
go
create view names as select name from customers
go

-- # alter column customers.state: enum[NEW, OLD] to enum[NEW, OLD, GONE]
declare @tidemark nvarchar(max) = N''; select @tidemark += N'alter table customers drop constraint ' + quotename(name) + N';' from (select name from sys.default_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'state', 'ColumnId') union all select name from sys.check_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'state', 'ColumnId') and is_system_named = 1) k; exec(@tidemark)
go
alter table customers add check ((state in ('NEW', 'OLD', 'GONE')))
go
-- back
declare @tidemark nvarchar(max) = N''; select @tidemark += N'alter table customers drop constraint ' + quotename(name) + N';' from (select name from sys.default_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'state', 'ColumnId') union all select name from sys.check_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'state', 'ColumnId') and is_system_named = 1) k; exec(@tidemark)
go
alter table customers add check ((state in ('NEW', 'OLD')))
go

-- # alter column customers.mood: ordinal_enum[SAD, GLAD] to enum[SAD, GLAD]
drop view names
go
alter table customers add [mood converted] varchar(20)
go
update customers set [mood converted] = case mood when 0 then 'SAD' when 1 then 'GLAD' end
go
declare @tidemark nvarchar(max) = N''; select @tidemark += N'alter table customers drop constraint ' + quotename(name) + N';' from (select name from sys.default_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'mood', 'ColumnId') union all select name from sys.check_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'mood', 'ColumnId') and is_system_named = 1) k; exec(@tidemark)
go
alter table customers drop column mood
go
exec sp_rename N'customers.[mood converted]', N'mood', N'COLUMN'
go
alter table customers add check ((mood in ('SAD', 'GLAD')))
go
create view names as select name from customers
go
-- back
drop view names
go
alter table customers add [mood converted] smallint
go
update customers set [mood converted] = case cast(mood as nvarchar(max)) when 'SAD' then 0 when 'GLAD' then 1 end
go
declare @tidemark nvarchar(max) = N''; select @tidemark += N'alter table customers drop constraint ' + quotename(name) + N';' from (select name from sys.default_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'mood', 'ColumnId') union all select name from sys.check_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'mood', 'ColumnId') and is_system_named = 1) k; exec(@tidemark)
go
alter table customers drop column mood
go
exec sp_rename N'customers.[mood converted]', N'mood', N'COLUMN'
go
alter table customers add check ((mood between 0 and 1))
go
create view names as select name from customers
go

-- # alter column customers.active: boolean to varchar(5)
drop view names
go
alter table customers add [active converted] varchar(5)
go
update customers set [active converted] = case active when 1 then 'true' when 0 then 'false' end
go
declare @tidemark nvarchar(max) = N''; select @tidemark += N'alter table customers drop constraint ' + quotename(name) + N';' from (select name from sys.default_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'active', 'ColumnId') union all select name from sys.check_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'active', 'ColumnId') and is_system_named = 1) k; exec(@tidemark)
go
alter table customers drop column active
go
exec sp_rename N'customers.[active converted]', N'active', N'COLUMN'
go
alter table customers alter column active varchar(5) not null
go
create view names as select name from customers
go
-- back
drop view names
go
alter table customers add [active converted] bit
go
update customers set [active converted] = case lower(active) when 'true' then 1 when 'false' then 0 end
go
declare @tidemark nvarchar(max) = N''; select @tidemark += N'alter table customers drop constraint ' + quotename(name) + N';' from (select name from sys.default_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'active', 'ColumnId') union all select name from sys.check_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'active', 'ColumnId') and is_system_named = 1) k; exec(@tidemark)
go
alter table customers drop column active
go
exec sp_rename N'customers.[active converted]', N'active', N'COLUMN'
go
alter table customers alter column active bit not null
go
create view names as select name from customers
go

-- # alter column customers.credit: comment
-- back

-- # alter column customers.twice: not generated
drop view names
go
alter table customers add [twice converted] numeric(11,2)
go
update customers set [twice converted] = cast(twice as numeric(11,2))
go
declare @tidemark nvarchar(max) = N''; select @tidemark += N'alter table customers drop constraint ' + quotename(name) + N';' from (select name from sys.default_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'twice', 'ColumnId') union all select name from sys.check_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'twice', 'ColumnId') and is_system_named = 1) k; exec(@tidemark)
go
alter table customers drop column twice
go
exec sp_rename N'customers.[twice converted]', N'twice', N'COLUMN'
go
create view names as select name from customers
go
-- back
drop view names
go
declare @tidemark nvarchar(max) = N''; select @tidemark += N'alter table customers drop constraint ' + quotename(name) + N';' from (select name from sys.default_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'twice', 'ColumnId') union all select name from sys.check_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'twice', 'ColumnId') and is_system_named = 1) k; exec(@tidemark)
go
alter table customers drop column twice
go
alter table customers add twice as (credit * 2) persisted
go
create view names as select name from customers
go

-- # alter column customers.id: no identity
drop view names
go
alter table orders drop constraint fk_customer
go
declare @tidemark nvarchar(max) = N''; select @tidemark += N'alter table customers drop constraint ' + quotename(name) + N';' from (select name from sys.key_constraints where type = 'PK' and parent_object_id = object_id(N'customers')) k; exec(@tidemark)
go
alter table customers add [id converted] bigint
go
update customers set [id converted] = cast(id as bigint)
go
declare @tidemark nvarchar(max) = N''; select @tidemark += N'alter table customers drop constraint ' + quotename(name) + N';' from (select name from sys.default_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'id', 'ColumnId') union all select name from sys.check_constraints where parent_object_id = object_id(N'customers') and parent_column_id = columnproperty(object_id(N'customers'), N'id', 'ColumnId') and is_system_named = 1) k; exec(@tidemark)
go
alter table customers drop column id
go
exec sp_rename N'customers.[id converted]', N'id', N'COLUMN'
go
alter table customers alter column id bigint not null
go
alter table customers add primary key (id)
go
alter table orders add constraint fk_customer foreign key (customer_id) references customers (id) on delete cascade
go
create view names as select name from customers
go
-- back
-- refused: [TM047] customers.id: SQL Server has no statement that makes a column number the rows which it did not number from the beginning. Begin with an empty database there, or write the step as db.sql(...) of your own: a new table with the rows of the old.

-- # rename constraint uk_mail of customers to uk_email
exec sp_rename N'customers.uk_mail', N'uk_email', N'INDEX'
go
-- back
exec sp_rename N'customers.uk_email', N'uk_mail', N'INDEX'
go

-- # rename constraint ck_credit of customers to ck_no_debt
exec sp_rename N'ck_credit', N'ck_no_debt', N'OBJECT'
go
-- back
exec sp_rename N'ck_no_debt', N'ck_credit', N'OBJECT'
go

-- # rename index ix_visits on customers to ix_often
exec sp_rename N'customers.ix_visits', N'ix_often', N'INDEX'
go
-- back
exec sp_rename N'customers.ix_often', N'ix_visits', N'INDEX'
go

-- # drop primary key customers(id)
declare @tidemark nvarchar(max) = N''; select @tidemark += N'alter table customers drop constraint ' + quotename(name) + N';' from (select name from sys.key_constraints where type = 'PK' and parent_object_id = object_id(N'customers')) k; exec(@tidemark)
go
-- back
alter table customers add primary key (id)
go

-- # add unique key uk_visits on customers(visits)
alter table customers add constraint uk_visits unique (visits)
go
-- back
alter table customers drop constraint uk_visits
go

-- # drop unique key uk_mail on customers(`E-mail`)
drop index uk_mail on customers
go
-- back
create unique index uk_mail on customers ([E-mail]) where [E-mail] is not null
go

-- # add check ck_visits on customers: visits >= 0
alter table customers add constraint ck_visits check (visits >= 0)
go
-- back
alter table customers drop constraint ck_visits
go

-- # create index ix_state on customers(state)
create index ix_state on customers (state)
go
-- back
drop index ix_state on customers
go

-- # create index ux_mail on customers(`E-mail`)
create unique index ux_mail on customers ([E-mail])
go
-- back
drop index ux_mail on customers
go

-- # add foreign key fk_note on orders(id) to customers(id)
alter table orders add constraint fk_note foreign key (id) references customers (id)
go
-- back
alter table orders drop constraint fk_note
go

-- # add foreign key fk_fall on orders(id) to customers(id)
alter table orders add constraint fk_fall foreign key (id) references customers (id) on delete set default
go
-- back
alter table orders drop constraint fk_fall
go

-- # create sequence bill_seq behind the highest orders.id
create sequence bill_seq start with 1 increment by 50
go
declare @tidemark nvarchar(max) = (select N'alter sequence bill_seq restart with ' + cast(max(id) + 50 as nvarchar(20)) from orders having max(id) >= 1); exec(@tidemark)
go
-- back
drop sequence bill_seq
go

-- # drop sequence order_seq
drop sequence order_seq
go
-- back
create sequence order_seq start with 1 increment by 50
go

-- # rename sequence order_seq to sales_seq
exec sp_rename N'order_seq', N'sales_seq', N'OBJECT'
go
-- back
exec sp_rename N'sales_seq', N'order_seq', N'OBJECT'
go

-- # alter sequence order_seq: start with 100, step by 10
alter sequence order_seq increment by 10
go
-- back
alter sequence order_seq increment by 50
go

-- # create view mails
create view mails as select `E-mail` from customers
go
-- back
drop view mails
go

-- # drop view names
drop view names
go
-- back
create view names as select name from customers
go

-- # insert 2 rows into customers
set identity_insert customers on
go
insert into customers (id, name, active, visits) values
    (1, 'it''s', 1, 2),
    (2, N'größer', 0, null)
go
set identity_insert customers off
go
-- back
delete from customers where id in (1, 2)
go

-- # delete 2 rows of customers
delete from customers where id in (1, 2)
go
-- back
set identity_insert customers on
go
insert into customers (id, name, active, visits) values
    (1, 'it''s', 1, 2),
    (2, N'größer', 0, null)
go
set identity_insert customers off
go

-- # insert 1 row into orders
insert into orders (id, placed) values (1, cast('2020-01-02 03:04:05.0000000+01:00' as datetimeoffset))
go
-- back
delete from orders where id = 1
go

-- # insert 1 row into customers
insert into customers (name, born) values ('Ann', cast('1970-01-01' as date))
go
-- back
-- refused: [TM064] customers: Its rows are to be deleted by their key (id), which is not among their columns. Name columns that tell them apart: r.key("…").

-- # update 1 row of customers
update customers set name = 'b' where id = 1
go
-- back
update customers set name = 'a' where id = 1
go

-- # partition orders by range of id
-- back

-- # add partition first of orders, id to before 1000
-- back

-- # merge partition first of orders, id to before 1000
-- back

-- # drop partition first of orders, id to before 1000, with its rows
delete from orders where id < 1000
go
-- back

-- # run SQL: update customers set visits = 0; update customers set credit = 0
update customers set visits = 0
go
update customers set credit = 0
go

-- # run SQL: grant select on customers to reporting, only in demo
grant select on customers to reporting
go

-- # run Java: numbers

-- # unfinished: move the names
-- back
