package org.sixfold.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.access.persistence.AccountRow;
import org.sixfold.shared.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Checks names and passwords. Strangers and wrong passwords cost the same and read the same. */
@Service
class SignIn {

  private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

  /** BCrypt reads no more; a longer one can't have been set. */
  static final int MAX_PASSWORD_BYTES = 72;

  private static final int MAX_USERNAME = 64;

  private final AccountStore accounts;
  private final Users users;
  private final PasswordEncoder encoder;
  private final SignInThrottle throttle;
  private final VerifiedCredentials verified;
  private final PasswordVersions versions;
  private final String nobodysHash;

  SignIn(
      AccountStore accounts,
      Users users,
      PasswordEncoder encoder,
      SignInThrottle throttle,
      VerifiedCredentials verified,
      PasswordVersions versions) {
    this.accounts = accounts;
    this.users = users;
    this.encoder = encoder;
    this.throttle = throttle;
    this.verified = verified;
    this.versions = versions;
    this.nobodysHash = encoder.encode("nobody has this password");
  }

  /**
   * Lets a person in.
   *
   * @throws ProblemException 401 {@code session.credentialsWrong}, 429 {@code session.throttled}
   */
  SignedIn verify(String username, String password, String address) {
    throttle.check(username, address);
    Optional<AccountRow> account =
        username.length() > MAX_USERNAME ? Optional.empty() : accounts.find(username);
    boolean tooLong = password.getBytes(StandardCharsets.UTF_8).length > MAX_PASSWORD_BYTES;
    boolean matches =
        encoder.matches(
            tooLong ? "" : password, account.map(AccountRow::passwordHash).orElse(nobodysHash));
    if (!matches || account.isEmpty() || users.find(username).isEmpty()) {
      throttle.failed(username, address);
      LOG.info("Sign-in refused from {}", address);
      throw new ProblemException(401, "session.credentialsWrong", List.of(), Map.of());
    }
    throttle.succeeded(username);
    return new SignedIn(username, account.get().version());
  }

  /** As {@link #verify}, for programs that send name and password with every call. */
  SignedIn verifyCall(String username, String password, String address) {
    Optional<SignedIn> remembered =
        verified
            .find(username, password)
            .filter(known -> versions.of(username).equals(Optional.of(known.passwordVersion())));
    if (remembered.isPresent()) {
      return remembered.get();
    }
    SignedIn signedIn = verify(username, password, address);
    verified.remember(password, signedIn);
    return signedIn;
  }
}
