/// join_tables
@Entity
class Team {
    @Id long id;
    @ManyToOne @JoinTable(name = "team_league") League league;
    @OneToOne(optional = false)
    @JoinTable(
            name = "team_captain",
            joinColumns = @JoinColumn(name = "team"),
            inverseJoinColumns = @JoinColumn(name = "captain", nullable = false, unique = true))
    Player captain;
    @OneToMany
    @JoinTable(
            name = "team_player",
            joinColumns = @JoinColumn(name = "t", foreignKey = @ForeignKey(name = "fk_t")),
            inverseJoinColumns = @JoinColumn(name = "p"),
            inverseForeignKey = @ForeignKey(name = "fk_p"),
            uniqueConstraints = @UniqueConstraint(name = "uq_tp", columnNames = {"p", "t"}),
            indexes = @Index(name = "ix_p", columnList = "p"))
    Set<Player> players;
    @ManyToMany
    @JoinTable(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<Player> fans;
}

@Entity
class League {
    @Id long id;
    @OneToMany(mappedBy = "league") Set<Team> teams;
}

@Entity
class Player {
    @Id long id;
    @ManyToMany(mappedBy = "fans") Set<Team> favourites;
}
