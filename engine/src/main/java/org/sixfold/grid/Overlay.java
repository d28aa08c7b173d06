package org.sixfold.grid;

/**
 * A head of a road section (段长), area (片长) or building (楼长) that lies across the grids.
 *
 * @param grid one of the grids it touches
 * @param username member of the roster; may be null
 */
public record Overlay(String code, String grid, String kind, String name, String username) {}
