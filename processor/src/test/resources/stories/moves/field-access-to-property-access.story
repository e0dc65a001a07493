# before
@Entity class Customer { @Id long id; String name; }
# after
@Entity class Customer {
    private long id;
    private String name;
    @Id public long getId() { return id; }
    public void setId(long id) { this.id = id; }
    public String getName() { return name; }
    public void setName(String name) { this.name = name; }
}
# says
# migration
