/// access_mixed
@Entity
@Access(AccessType.FIELD)
class Mixed extends Above {
    @Id long id;
    private String byField;
    @Transient private int weight;

    @Access(AccessType.PROPERTY)
    @Column(name = "kilos", precision = 7)
    public Integer getWeight() {
        return weight;
    }

    public void setWeight(Integer weight) {
        this.weight = weight;
    }
}

@MappedSuperclass
@Access(AccessType.PROPERTY)
abstract class Above {
    private String hidden;
    @Access(AccessType.FIELD) private String shown;
    private Part part;

    public String getWord() {
        return hidden;
    }

    public void setWord(String word) {
        hidden = word;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}

@Embeddable
@Access(AccessType.FIELD)
class Part {
    private int count;

    public int getOther() {
        return count;
    }
}
