package org.sixfold.authority;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;

/** Who may sign what, where and when: by the register alone, whatever a role may open. */
@Service
public class SigningPowers {

  private final Authorities authorities;
  private final Grids grids;

  SigningPowers(Authorities authorities, Grids grids) {
    this.authorities = authorities;
    this.grids = grids;
  }

  /** Bodies in force that may decide all these measures in a grid. */
  public List<Authority> bodies(String grid, Collection<Kind> measures, Instant at) {
    String path = grids.find(grid).map(Grid::path).orElse("");
    return authorities.all().stream()
        .filter(one -> one.isInForce(at) && one.covers(path))
        .filter(one -> one.measures().containsAll(measures))
        .toList();
  }

  /** Medical institutions in force for a grid: they order treatment on their own papers. */
  public List<Authority> medicalInstitutions(String grid, Instant at) {
    return bodies(grid, List.of(), at).stream()
        .filter(one -> one.body() == Authority.Body.MEDICAL_INSTITUTION)
        .toList();
  }

  /**
   * The body for which somebody signs.
   *
   * @param delegation number of the delegation document as stated; null if none was
   * @throws ProblemException 422 {@code decision.noAuthority} if no such body is registered, in
   *     force and competent, or if the user does not sign for it; 422 {@code
   *     decision.delegationMissing} if a sub-district leader does not name its registered
   *     delegation, or anybody names another one
   */
  public Authority require(
      SignedInUser user,
      String code,
      String delegation,
      String grid,
      Collection<Kind> measures,
      Instant at) {
    Authority body =
        bodies(grid, measures, at).stream()
            .filter(one -> one.code().equals(code) && one.signers().contains(user.username()))
            .findFirst()
            .orElseThrow(() -> refused(user, "authority"));
    boolean leader = !user.is(Role.DECIDING_OFFICER);
    boolean stated = delegation != null && delegation.equals(body.delegation());
    if (!stated && (leader || delegation != null)) {
      throw delegationMissing();
    }
    return body;
  }

  /**
   * Whether somebody signs for any body that is in force and competent in a grid.
   *
   * @throws ProblemException 422 {@code decision.noAuthority}
   */
  public void requireAny(SignedInUser user, String grid, Instant at) {
    if (bodies(grid, List.of(), at).stream()
        .noneMatch(one -> one.signers().contains(user.username()))) {
      throw refused(user, "sign");
    }
  }

  /**
   * Whether somebody signs for the body that decided; where its entry has ended, for any that is
   * competent in the grid.
   *
   * @throws ProblemException 422 {@code decision.noAuthority}
   */
  public void requireOf(SignedInUser user, String code, String grid, Instant at) {
    Authority body = authorities.find(code).filter(one -> one.isInForce(at)).orElse(null);
    if (body == null) {
      requireAny(user, grid, at);
    } else if (!body.signers().contains(user.username())) {
      throw refused(user, "sign");
    }
  }

  private static ProblemException refused(SignedInUser user, String field) {
    return user.is(Role.DECIDING_OFFICER)
        ? ProblemException.unfit(
            "decision.noAuthority", List.of(new FieldProblem(field, "decision.noAuthority")))
        : delegationMissing();
  }

  private static ProblemException delegationMissing() {
    return ProblemException.unfit(
        "decision.delegationMissing",
        List.of(new FieldProblem("delegation", "decision.delegationMissing")));
  }
}
