/// referenced_columns
@Entity
class Warehouse implements Serializable {
    @Id long id;
    @Column(unique = true, length = 10) String code;
    @Column(precision = 12, scale = 4) java.math.BigDecimal number;
    @Column(name = "land", length = 2) String country;
    @OneToMany(mappedBy = "warehouse") Set<Stock> stock;
}

@Entity
class Stock {
    @Id long id;
    @ManyToOne @JoinColumn(name = "warehouse_code", referencedColumnName = "code") Warehouse warehouse;
    @ManyToOne
    @JoinColumn(name = "w_number", referencedColumnName = "number")
    @JoinColumn(name = "w_land", referencedColumnName = "land")
    Warehouse byTwo;
    @ManyToMany
    @JoinTable(inverseJoinColumns = @JoinColumn(name = "w_code", referencedColumnName = "code"))
    Set<Warehouse> others;
    @ManyToOne Coded coded;
}

@Entity
class Coded {
    @Id @Column(length = 5) String code;
    @ManyToOne Coded parent;
}
