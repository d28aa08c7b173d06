package org.sixfold.modeling;

/**
 * What an approver says and signs by name where a release holds people longer.
 *
 * @param name the approver's own, as the account has it
 * @param statement what is taken responsibility for, and why
 */
public record ReleaseSignature(String name, String statement) {}
