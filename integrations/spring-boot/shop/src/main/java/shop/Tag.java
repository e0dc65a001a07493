package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What customers like. */
@Entity
public class Tag {
    @Id
    private String word;

    protected Tag() {}

    public Tag(String word) {
        this.word = word;
    }
}
