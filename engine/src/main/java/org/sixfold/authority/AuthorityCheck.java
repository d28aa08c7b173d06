package org.sixfold.authority;

import java.util.ArrayList;
import java.util.List;
import org.sixfold.access.Role;
import org.sixfold.authority.Authority.Body;
import org.sixfold.grid.Grids;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.FieldProblem;
import org.springframework.stereotype.Component;

/**
 * What keeps a body out of the register. A village committee is none that decides; a sub-district
 * office and whoever leads one need a delegation document. A medical institution may be entered
 * without measures and signers: it orders treatment on its own papers. Source: the county's rule
 * that only the bodies named by law decide.
 */
@Component
class AuthorityCheck {

  private final Grids grids;
  private final Responsibility responsibility;

  AuthorityCheck(Grids grids, Responsibility responsibility) {
    this.grids = grids;
    this.responsibility = responsibility;
  }

  List<FieldProblem> problems(Authority authority) {
    List<FieldProblem> problems = new ArrayList<>();
    if (!authority.code().matches("[A-Z0-9][A-Z0-9-]{1,39}")) {
      problems.add(new FieldProblem("code", "authority.codeUnfit"));
    }
    text("name", authority.name(), 200, problems);
    text("legalBasis", authority.legalBasis(), 500, problems);
    if (authority.delegation() != null) {
      text("delegation", authority.delegation(), 200, problems);
    }
    if (authority.body() == Body.VILLAGE_COMMITTEE) {
      problems.add(new FieldProblem("body", "authority.villageCommittee"));
    }
    if (authority.body() == Body.SUBDISTRICT_OFFICE && authority.delegation() == null) {
      problems.add(new FieldProblem("delegation", "decision.delegationMissing"));
    }
    if (authority.to() != null && !authority.from().isBefore(authority.to())) {
      problems.add(new FieldProblem("to", "period.endBeforeStart"));
    }
    scope(authority, problems);
    authority.signers().forEach(signer -> signer(authority, signer, problems));
    return problems;
  }

  private void scope(Authority authority, List<FieldProblem> problems) {
    boolean ownPapersOnly =
        authority.body() == Body.MEDICAL_INSTITUTION
            && authority.measures().isEmpty()
            && authority.signers().isEmpty();
    if (!ownPapersOnly && authority.measures().isEmpty()) {
      problems.add(new FieldProblem("measures", "form.required"));
    }
    if (!ownPapersOnly && authority.signers().isEmpty()) {
      problems.add(new FieldProblem("signers", "form.required"));
    }
    if (authority.grids().isEmpty()) {
      problems.add(new FieldProblem("grids", "form.required"));
    }
    for (String code : authority.grids()) {
      if (grids.find(code).isEmpty()) {
        problems.add(new FieldProblem("grids", "grid.unknown", code));
      }
    }
  }

  private void signer(Authority authority, String username, List<FieldProblem> problems) {
    Role role = responsibility.find(username).map(member -> member.role()).orElse(null);
    if (role != Role.DECIDING_OFFICER && role != Role.SUBDISTRICT_LEADER) {
      problems.add(new FieldProblem("signers", "authority.signerUnfit", username));
    } else if (role == Role.SUBDISTRICT_LEADER && authority.delegation() == null) {
      problems.add(new FieldProblem("delegation", "decision.delegationMissing"));
    }
  }

  private static void text(String field, String value, int longest, List<FieldProblem> problems) {
    if (value == null || value.isBlank()) {
      problems.add(new FieldProblem(field, "form.required"));
    } else if (value.length() > longest) {
      problems.add(new FieldProblem(field, "form.tooLong", longest));
    }
  }
}
