package org.sixfold.authority.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.sixfold.access.CurrentUser;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.authority.Authorities;
import org.sixfold.authority.Authority;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.shared.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Bodies that may decide: for everybody to read, for administrators to enter and end. */
@RestController
@RequestMapping("/api/authorities")
class AuthorityController {

  private final CurrentUser currentUser;
  private final Authorities authorities;

  AuthorityController(CurrentUser currentUser, Authorities authorities) {
    this.currentUser = currentUser;
    this.authorities = authorities;
  }

  record AuthorityRequest(
      @NotNull String code,
      @NotNull String name,
      @NotNull Authority.Body body,
      @NotNull String legalBasis,
      String delegation,
      @NotNull List<String> grids,
      @NotNull Set<Kind> measures,
      @NotNull List<String> signers,
      boolean needsUpperAnswer,
      @NotNull Instant from,
      Instant to) {

    Authority authority() {
      return new Authority(
          code,
          name,
          body,
          legalBasis,
          delegation,
          grids,
          measures,
          signers,
          needsUpperAnswer,
          from,
          to);
    }
  }

  /** All entries, ended ones included. */
  @GetMapping
  Page<Authority> all() {
    return new Page<>(authorities.all(), null);
  }

  /** Enters a body. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Authority register(@Valid @RequestBody AuthorityRequest request) {
    SignedInUser user = currentUser.get();
    user.require(Role.ADMIN);
    authorities.register(request.authority(), user.username());
    return request.authority();
  }

  /** Ends an entry now. */
  @PostMapping("/{code}/end")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(@PathVariable String code) {
    currentUser.get().require(Role.ADMIN);
    authorities.end(code);
  }
}
