/// checks
// since: 7.0
@Entity
@Check(name = "ck_order", constraints = "low < high")
@Check(constraints = "low > 0")
@Table(name = "checked", check = @CheckConstraint(name = "ck_table", constraint = "high < 100"))
class Checked {
    @Id long id;
    int low;
    int high;
    @Check(constraints = "length(word) > 1") String word;
    @Check(name = "ck_name", constraints = "length(name) > 2") String name;
    @Column(check = @CheckConstraint(constraint = "size < 7")) int size;
    @Column(check = {@CheckConstraint(name = "ck_a", constraint = "weight > 1"), @CheckConstraint(constraint = "weight <> 3")}) int weight;
    @ElementCollection @Column(name = "n", check = @CheckConstraint(constraint = "n > 0")) List<Integer> numbers;
}
