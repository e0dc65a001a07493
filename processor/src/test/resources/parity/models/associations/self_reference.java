/// self_reference
@Entity
class Node {
    @Id @GeneratedValue int id;
    @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) Node parent;
    @OneToMany(mappedBy = "parent") List<Node> children;
    @OneToOne Node next;
    @OneToOne(mappedBy = "next") Node previous;
    @ManyToMany Set<Node> linked;
    @ManyToMany(mappedBy = "linked") Set<Node> linkedBy;
    @ManyToOne @OnDelete(action = OnDeleteAction.SET_NULL) @JoinColumn(name = "top") Node top;
    @ElementCollection @OnDelete(action = OnDeleteAction.CASCADE) Set<String> words;
}
