package org.sixfold.responsibility.persistence;

/**
 * @param grids codes separated by single blanks
 * @param active whether the person still works here
 */
public record MemberRow(
    String username,
    String name,
    String role,
    String grids,
    String phone,
    String email,
    boolean active) {}
