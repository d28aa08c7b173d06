package org.sixfold.attachment.persistence;

/** The bytes of a picture. */
public record ContentRow(byte[] content) {}
