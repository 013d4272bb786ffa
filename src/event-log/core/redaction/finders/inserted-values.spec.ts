import { describeWithheld } from '../../spec-support/describe-withheld';

/** Statements and calls. What stands between ⟦ and ⟧ is secret; the rest stays as it is. */
const TEXTS = [
  "INSERT INTO users (name, password) VALUES (⟦'ada', 'hunter'⟧)",
  "insert into users (name, pin) values (⟦'ada', 1234), ('bob', 5678⟧)",
  "SET PASSWORD FOR 'ada'@'%' = '⟦hunter2⟧'",
  "CREATE LOGIN ada WITH PASSWORD = ⟦N'hunter'⟧",
  'ALTER USER ada IDENTIFIED BY "⟦hunter2⟧"',
  'ALTER USER ada PASSWORD EXPIRE',
  "INSERT INTO orders (id, name) VALUES (12, 'Sydney')",
  'INTO users (name, password) VALUES expected',
  "CREATE USER ada IDENTIFIED BY '⟦hunter2⟧'",
  "ALTER USER ada WITH PASSWORD '⟦hunter2⟧'",
  "ALTER ROLE ada PASSWORD '⟦hunter2⟧';",
  'Identified by 00:1A:2B:3C:4D:5E',
  '#1 login("ada", "⟦hunter⟧")',
  "#0 PDO->__construct('mysql:host=db', 'root', '⟦hunter⟧')",
  "#0 mysqli_connect('db', 'root', '⟦hunter2⟧')",
  "Error in mysqli_connect('db', 'root', '⟦hunter⟧')",
  'login("ada") failed',
  'pg_connect(): unable to connect',
  'AUTH LOGIN ⟦aHVudGVyMnh4⟧',
  'AUTH LOGIN disabled',
];

describeWithheld('A value in a statement or a call', 'is withheld where it is secret', TEXTS);
