package shop;

import org.springframework.data.jpa.repository.JpaRepository;

/** The customers. */
public interface Customers extends JpaRepository<Customer, Long> {}
