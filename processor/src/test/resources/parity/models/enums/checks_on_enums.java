/// checks_on_enums
// since: 7.0
@Entity
class Checked {
    @Id long id;
    @Enumerated(EnumType.STRING) @Check(constraints = "state <> 'B'") State state;
    @Check(name = "not_b", constraints = "number < 2") State number;

    enum State { A, B, C }
}
