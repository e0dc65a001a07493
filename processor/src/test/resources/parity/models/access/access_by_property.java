/// access_by_property
@Entity
class Person {
    private long number;
    private String name;
    private boolean grown;
    private Set<String> words;
    private Person partner;
    private Home home;
    String notMapped;

    @Id
    public long getId() {
        return number;
    }

    public void setId(long id) {
        number = id;
    }

    @Column(length = 33, nullable = false)
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isGrown() {
        return grown;
    }

    public void setGrown(boolean grown) {
        this.grown = grown;
    }

    @ElementCollection
    Set<String> getWords() {
        return words;
    }

    void setWords(Set<String> words) {
        this.words = words;
    }

    @ManyToOne
    protected Person getPartner() {
        return partner;
    }

    protected void setPartner(Person partner) {
        this.partner = partner;
    }

    public Home getHome() {
        return home;
    }

    public void setHome(Home home) {
        this.home = home;
    }

    @Transient
    public String getNothing() {
        return "";
    }
}

@Embeddable
class Home {
    private String street;

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }
}
