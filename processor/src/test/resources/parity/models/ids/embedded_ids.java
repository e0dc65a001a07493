/// embedded_ids
@Entity
class Flight {
    @EmbeddedId FlightId id;
    @OneToMany(mappedBy = "flight") Set<Seat> seats;
    @ElementCollection Set<String> crew;
    @ManyToMany Set<Seat> free;
}

@Embeddable
class FlightId implements Serializable {
    String carrier;
    @Column(name = "nr") int number;
    @AttributeOverride(name = "value", column = @Column(name = "leg_value", length = 4)) Leg leg;

    @Embeddable
    static class Leg implements Serializable {
        String value;
    }
}

@Entity
class Seat {
    @Id UUID id;
    @ManyToOne(optional = false) Flight flight;
    @ManyToOne
    @JoinColumn(name = "next_carrier", referencedColumnName = "carrier")
    @JoinColumn(name = "next_nr", referencedColumnName = "nr")
    @JoinColumn(name = "next_leg", referencedColumnName = "leg_value")
    Flight next;
}
