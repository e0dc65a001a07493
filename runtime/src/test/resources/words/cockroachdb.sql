-- # the schema
create table customers (
    id serial8 not null,
    name varchar(100) not null,
    "E-mail" varchar(255),
    active boolean not null,
    visits int4 default 0 not null,
    state varchar(20) not null check ((state in ('NEW', 'OLD'))),
    mood smallint check ((mood between 0 and 1)),
    credit numeric(10,2),
    twice numeric(11,2) generated always as (credit * 2) stored,
    primary key (id),
    constraint uk_mail unique ("E-mail"),
    constraint uk_name unique (name, state),
    constraint ck_credit check (credit >= 0)
);
create index ix_visits on customers (visits desc, name);
comment on table customers is 'who buys';
comment on column customers.name is 'as it''s spoken';
create table orders (
    id bigint not null,
    customer_id bigint,
    placed timestamp(6) with time zone,
    constraint pk_orders primary key (id)
);
alter table orders add constraint fk_customer foreign key (customer_id) references customers (id) on delete cascade;
create table notes (
    id uuid not null,
    words string,
    primary key (id)
);
create sequence order_seq start with 1 increment by 50;
create view names as select name from customers;

-- # create table billing.bills
create schema if not exists billing;
create table billing.bills (
    id bigint not null,
    primary key (id)
);
-- back
drop table billing.bills;

-- # drop table notes with its rows
drop table notes;
-- back
create table notes (
    id uuid not null,
    words string,
    primary key (id)
);

-- # rename table customers to clients
alter table customers rename to clients;
-- back
alter table clients rename to customers;

-- # rename table notes to archive.notes
create schema if not exists archive;
alter table notes set schema archive;
-- back
alter table archive.notes set schema public;

-- # retire table notes (its rows stay)
-- back

-- # comment on table customers
comment on table customers is 'who buys more';
-- back
comment on table customers is 'who buys';

-- # add column customers.born date
alter table customers add column born date;
-- back
alter table customers drop column born;

-- # add column customers.phone varchar(30) not null default 'none'
alter table customers add column phone varchar(30);
update customers set phone = 'unknown';
alter table customers alter column phone set default 'none';
alter table customers alter column phone set not null;
-- back
alter table customers drop column phone;

-- # add column customers.kind enum[A, B]
alter table customers add column kind varchar(10) check ((kind in ('A', 'B')));
comment on column customers.kind is 'which';
-- back
alter table customers drop column kind;

-- # add column customers.half decimal(10,2)
alter table customers add column half numeric(10,2) generated always as (credit / 2) stored;
-- back
alter table customers drop column half;

-- # drop column customers.visits with its values
alter table customers drop column visits;
-- back
alter table customers add column visits int4 default 0 not null;

-- # rename column customers.name to full_name
alter table customers rename column name to full_name;
-- back
alter table customers rename column full_name to name;

-- # retire column customers.name (its values stay)
alter table customers alter column name drop not null;
-- back
alter table customers alter column name set not null;

-- # retire column customers.id (its values stay)
alter table customers alter column id drop default;
alter table customers alter column id drop not null;
-- back
update customers set id = unique_rowid() where id is null;
alter table customers alter column id set not null;
alter table customers alter column id set default unique_rowid();

-- # restore column customers.`E-mail` varchar(255) not null
update customers set "E-mail" = '?' where "E-mail" is null;
alter table customers alter column "E-mail" set not null;
-- back
alter table customers alter column "E-mail" drop not null;

-- # alter column customers.name: varchar(100) to varchar(200)
alter table customers alter column name type varchar(200);
-- back
alter table customers alter column name type varchar(100);

-- # alter column customers.`E-mail`: not null
update customers set "E-mail" = '?' where "E-mail" is null;
alter table customers alter column "E-mail" set not null;
-- back
alter table customers alter column "E-mail" drop not null;

-- # alter column customers.visits: integer to bigint, nullable, no default
alter table customers alter column visits drop default;
alter table customers alter column visits drop not null;
alter table customers alter column visits type bigint;
-- back
alter table customers alter column visits type int4;
update customers set visits = 0 where visits is null;
alter table customers alter column visits set not null;
alter table customers alter column visits set default 0;

-- # alter column customers.visits: integer to varchar(20), no default
alter table customers alter column visits drop default;
alter table customers alter column visits type varchar(20);
-- back
alter table customers alter column visits type int4 using (visits::int4);
alter table customers alter column visits set default 0;

-- # alter column customers.name: varchar(100) to integer
alter table customers alter column name type int4 using (length(name));
-- back
alter table customers alter column name type varchar(100);

-- # alter column customers.state: enum[NEW, OLD] to enum[NEW, OLD, GONE]
alter table customers drop constraint if exists "check_state";
alter table customers add check ((state in ('NEW', 'OLD', 'GONE')));
-- back
alter table customers drop constraint if exists "check_state";
alter table customers add check ((state in ('NEW', 'OLD')));

-- # alter column customers.mood: ordinal_enum[SAD, GLAD] to enum[SAD, GLAD]
alter table customers drop constraint if exists "check_mood";
alter table customers alter column mood type varchar(20) using (case mood when 0 then 'SAD' when 1 then 'GLAD' end);
alter table customers add check ((mood in ('SAD', 'GLAD')));
-- back
alter table customers drop constraint if exists "check_mood";
alter table customers alter column mood type smallint using (case cast(mood as varchar) when 'SAD' then 0 when 'GLAD' then 1 end);
alter table customers add check ((mood between 0 and 1));

-- # alter column customers.active: boolean to varchar(5)
alter table customers alter column active type varchar(5) using (active::text);
-- back
alter table customers alter column active type boolean using (active::boolean);

-- # alter column customers.credit: comment
comment on column customers.credit is 'in euro';
-- back
comment on column customers.credit is null;

-- # alter column customers.twice: not generated
alter table customers alter column twice drop expression;
-- back
alter table customers drop column twice;
alter table customers add column twice numeric(11,2) generated always as (credit * 2) stored;

-- # alter column customers.id: no identity
alter table customers alter column id drop default;
-- back
alter table customers alter column id set default unique_rowid();

-- # rename constraint uk_mail of customers to uk_email
alter table customers rename constraint uk_mail to uk_email;
-- back
alter table customers rename constraint uk_email to uk_mail;

-- # rename constraint ck_credit of customers to ck_no_debt
alter table customers rename constraint ck_credit to ck_no_debt;
-- back
alter table customers rename constraint ck_no_debt to ck_credit;

-- # rename index ix_visits on customers to ix_often
alter index ix_visits rename to ix_often;
-- back
alter index ix_often rename to ix_visits;

-- # drop primary key customers(id)
alter table customers drop constraint "customers_pkey";
-- back
alter table customers add primary key (id);

-- # add unique key uk_visits on customers(visits)
alter table customers add constraint uk_visits unique (visits);
-- back
alter table customers drop constraint uk_visits;

-- # drop unique key uk_mail on customers(`E-mail`)
alter table customers drop constraint uk_mail;
-- back
alter table customers add constraint uk_mail unique ("E-mail");

-- # add check ck_visits on customers: visits >= 0
alter table customers add constraint ck_visits check (visits >= 0);
-- back
alter table customers drop constraint ck_visits;

-- # create index ix_state on customers(state)
create index ix_state on customers (state);
-- back
drop index ix_state;

-- # create index ux_mail on customers(`E-mail`)
create unique index ux_mail on customers ("E-mail");
-- back
drop index ux_mail;

-- # add foreign key fk_note on orders(id) to customers(id)
alter table orders add constraint fk_note foreign key (id) references customers (id) on delete restrict;
-- back
alter table orders drop constraint fk_note;

-- # add foreign key fk_fall on orders(id) to customers(id)
alter table orders add constraint fk_fall foreign key (id) references customers (id) on delete set default;
-- back
alter table orders drop constraint fk_fall;

-- # create sequence bill_seq behind the highest orders.id
create sequence bill_seq start with 1 increment by 50;
select setval('bill_seq', max(id) + 50, false) from orders having max(id) >= 1;
-- back
drop sequence bill_seq;

-- # drop sequence order_seq
drop sequence order_seq;
-- back
create sequence order_seq start with 1 increment by 50;

-- # rename sequence order_seq to sales_seq
alter sequence order_seq rename to sales_seq;
-- back
alter sequence sales_seq rename to order_seq;

-- # alter sequence order_seq: start with 100, step by 10
alter sequence order_seq increment by 10;
alter sequence order_seq start with 100;
-- back
alter sequence order_seq increment by 50;
alter sequence order_seq start with 1;

-- # create view mails
create view mails as select `E-mail` from customers;
-- back
drop view mails;

-- # drop view names
drop view names;
-- back
create view names as select name from customers;

-- # insert 2 rows into customers
insert into customers (id, name, active, visits) values
    (1, 'it''s', true, 2),
    (2, 'größer', false, null);
-- back
delete from customers where id in (1, 2);

-- # delete 2 rows of customers
delete from customers where id in (1, 2);
-- back
insert into customers (id, name, active, visits) values
    (1, 'it''s', true, 2),
    (2, 'größer', false, null);

-- # insert 1 row into orders
insert into orders (id, placed) values (1, timestamp with time zone '2020-01-02 03:04:05+01:00');
-- back
delete from orders where id = 1;

-- # insert 1 row into customers
insert into customers (name, born) values ('Ann', date '1970-01-01');
-- back
-- refused: [TM064] customers: Its rows are to be deleted by their key (id), which is not among their columns. Name columns that tell them apart: r.key("…").

-- # update 1 row of customers
update customers set name = 'b' where id = 1;
-- back
update customers set name = 'a' where id = 1;

-- # partition orders by range of id
-- back

-- # add partition first of orders, id to before 1000
-- back

-- # merge partition first of orders, id to before 1000
-- back

-- # drop partition first of orders, id to before 1000, with its rows
delete from orders where id < 1000;
-- back

-- # run SQL: update customers set visits = 0; update customers set credit = 0
update customers set visits = 0;
update customers set credit = 0;

-- # run SQL: grant select on customers to reporting, only in demo
grant select on customers to reporting;

-- # run Java: numbers

-- # unfinished: move the names
-- back
