package org.sixfold.responsibility;

import java.util.List;
import org.sixfold.access.Role;

/** A person of the roster; grids are the codes the person answers for, with all below them. */
public record Member(
    String username, String name, Role role, List<String> grids, String phone, String email) {}
