/// quoted_all
// hibernate.globally_quoted_identifiers: true
@Entity
@Table(name = "Group", uniqueConstraints = @UniqueConstraint(name = "Uq", columnNames = {"order", "user_id"}))
class Group {
    @Id @GeneratedValue long id;
    String order;
    @ManyToOne @JoinColumn(name = "user_id") Group user;
    @ElementCollection Set<String> values;
    @Enumerated Kind kind;

    enum Kind { A, B }
}
