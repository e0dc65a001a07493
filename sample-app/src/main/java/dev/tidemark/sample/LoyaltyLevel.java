package dev.tidemark.sample;

/** How dear a customer is to us; stored by position. */
public enum LoyaltyLevel {
    NONE,
    SILVER,
    GOLD
}
