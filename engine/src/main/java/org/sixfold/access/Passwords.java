package org.sixfold.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;

/** Changing passwords on request. */
@Service
public class Passwords {

  private static final int MIN_LENGTH = 10;

  private final CurrentUser currentUser;
  private final Users users;
  private final SignIn signIn;
  private final AccountStore accounts;
  private final PasswordVersions versions;

  Passwords(
      CurrentUser currentUser,
      Users users,
      SignIn signIn,
      AccountStore accounts,
      PasswordVersions versions) {
    this.currentUser = currentUser;
    this.users = users;
    this.signIn = signIn;
    this.accounts = accounts;
    this.versions = versions;
  }

  /**
   * Gives a member a random password.
   *
   * @return the password, told only here
   * @throws ProblemException 403 {@code access.forbidden}, 404 {@code member.unknown}
   */
  public String reset(String username) {
    currentUser.get().require(Role.ADMIN);
    SignedInUser member =
        users.find(username).orElseThrow(() -> ProblemException.notFound("member.unknown"));
    String password = accounts.setOneTimePassword(member.username());
    versions.forget(member.username());
    return password;
  }

  /**
   * Changes the signed-in user's own password.
   *
   * @throws ProblemException 422 if the current one is wrong or the new one unfit
   */
  public void changeOwn(String current, String password, String address) {
    String username = currentUser.get().username();
    verifyCurrent(username, current, address);
    check(username, password);
    accounts.setOwnPassword(username, password);
    versions.forget(username);
  }

  /** Whether the user signed in with a password that somebody else chose. */
  public boolean isChangeDue(String username) {
    return versions.isChangeDue(username);
  }

  private void verifyCurrent(String username, String current, String address) {
    try {
      signIn.verify(username, current, address);
    } catch (ProblemException refused) {
      throw refused.status() == 401 ? unfit("current", "password.currentWrong", 0) : refused;
    }
  }

  private static void check(String username, String password) {
    if (password.length() < MIN_LENGTH || password.equalsIgnoreCase(username)) {
      throw unfit("password", "password.tooWeak", MIN_LENGTH);
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > SignIn.MAX_PASSWORD_BYTES) {
      throw unfit("password", "password.tooLong", SignIn.MAX_PASSWORD_BYTES);
    }
  }

  private static ProblemException unfit(String field, String code, int limit) {
    return ProblemException.unfit(code, List.of(new FieldProblem(field, code, limit)), limit);
  }
}
