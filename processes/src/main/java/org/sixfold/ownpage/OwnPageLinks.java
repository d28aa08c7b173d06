package org.sixfold.ownpage;

import java.util.Map;
import java.util.Optional;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.CaseFileReader;
import org.sixfold.ownpage.persistence.LinkMapper;
import org.sixfold.ownpage.persistence.LinkRow;
import org.sixfold.shared.Ids;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links of own pages as cadres and the command room give, renew and revoke them. */
@Service
@Transactional
public class OwnPageLinks {

  private static final Role[] GIVERS = {Role.VILLAGE_CADRE, Role.LINK_CADRE, Role.SUPERVISOR};

  private final LinkMapper links;
  private final PageLife life;
  private final CaseFileReader files;
  private final PasswordEncoder encoder;
  private final Audit audit;
  private final SixfoldClock clock;

  OwnPageLinks(
      LinkMapper links,
      PageLife life,
      CaseFileReader files,
      PasswordEncoder encoder,
      Audit audit,
      SixfoldClock clock) {
    this.links = links;
    this.life = life;
    this.files = files;
    this.encoder = encoder;
    this.audit = audit;
    this.clock = clock;
  }

  /** What is shown once, to who gives it: the product keeps hashes only. */
  public record Made(String token, String code) {}

  /**
   * Makes a link in place of any before.
   *
   * @throws ProblemException 403 {@code access.forbidden}, {@code case.notWhole}; 404 {@code
   *     case.unknown}; 409 {@code ownPage.notYet} without a signed measure or after the last
   *     follow-up call, {@code ownPage.madeMeanwhile}
   */
  public Made make(String caseId, SignedInUser by) {
    open(caseId, by);
    if (!life.isOpen(caseId)) {
      throw ProblemException.conflict("ownPage.notYet");
    }
    links.revoke(caseId, clock.now(), by.username());
    Made made = new Made(Secrets.token(), Secrets.code());
    String id = Ids.next();
    try {
      links.insert(row(id, caseId, made, by));
    } catch (DuplicateKeyException otherWasFirst) {
      throw ProblemException.conflict("ownPage.madeMeanwhile");
    }
    note(caseId, "ownPage.made", id);
    return made;
  }

  /**
   * Another code for the same link, which also opens a locked one.
   *
   * @throws ProblemException as {@link #make}; 409 {@code ownPage.noLink}
   */
  public String renewCode(String caseId, SignedInUser by) {
    open(caseId, by);
    LinkRow link = inForce(caseId);
    String code = Secrets.code();
    links.renewCode(link.id(), encoder.encode(code));
    note(caseId, "ownPage.codeRenewed", link.id());
    return code;
  }

  /**
   * Nobody gets in by the link any more, who is in included.
   *
   * @throws ProblemException as {@link #renewCode}
   */
  public void revoke(String caseId, SignedInUser by) {
    open(caseId, by);
    LinkRow link = inForce(caseId);
    links.revoke(caseId, clock.now(), by.username());
    note(caseId, "ownPage.revoked", link.id());
  }

  /**
   * The link went to the person with the notice.
   *
   * @param to code of who was served
   * @return false if there is none to give
   */
  boolean given(String caseId, String to) {
    Optional<LinkRow> link = Optional.ofNullable(links.findOpen(caseId));
    link.ifPresent(
        one -> {
          links.given(one.id(), clock.now(), to);
          note(caseId, "ownPage.given", one.id());
        });
    return link.isPresent();
  }

  private void open(String caseId, SignedInUser by) {
    by.require(GIVERS);
    files.openWhole(caseId, by);
  }

  private LinkRow inForce(String caseId) {
    LinkRow link = links.findOpen(caseId);
    if (link == null) {
      throw ProblemException.conflict("ownPage.noLink");
    }
    return link;
  }

  private void note(String caseId, String action, String linkId) {
    audit.record(new Audit.Change(caseId, action, Map.of("linkId", linkId)));
  }

  private LinkRow row(String id, String caseId, Made made, SignedInUser by) {
    return new LinkRow(
        id,
        caseId,
        Secrets.hash(made.token()),
        encoder.encode(made.code()),
        by.username(),
        clock.now(),
        null,
        null,
        0,
        null,
        null,
        null,
        null);
  }
}
