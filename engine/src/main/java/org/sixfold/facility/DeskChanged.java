package org.sixfold.facility;

/** Other people work at a desk: published inside the importing transaction. */
public record DeskChanged(Facility facility) {}
