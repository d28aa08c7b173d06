package org.sixfold.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.CaseLinks;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.Laboratory;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a positive means for whom the person met: asked, never done; and taken back if wrong. */
@ProcessTest
class ContactsTest {

  private static final String OWN_END = "CENTRALISED_ISOLATION 2021-12-18T00:00 running";

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Laboratory laboratory;
  @Autowired CaseLinks links;
  @Autowired JdbcTemplate jdbc;

  private String index;
  private String contact;

  @BeforeEach
  void twoWhoMet() {
    walk.startAt("2021-12-11T09:00");
    index = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    contact = shortcuts.isolated("SECONDARY_CONTACT", "2021-12-10T18:00");
    links.link(index, contact, CaseLinks.Kind.CONTACT, Laboratory.moment(walk.now()));
    walk.until("2021-12-11T09:00");
  }

  @Test
  void aConfirmedPositiveAsksADoctorAboutTheContactAndChangesNothing() {
    positive();
    assertThat(walk.open(contact)).doesNotContain("confirm-class");
    confirm();

    assertThat(walk.due(contact, "confirm-class")).isEqualTo("2021-12-11T13:00");
    assertThat(walk.shown(contact, "confirm-class")).containsEntry("class", "CLOSE_CONTACT");
    assertThat(walk.restrictions(contact)).contains(OWN_END);
    assertThat(walk.state(contact)).isEqualTo("UNDER_CONTROL");
  }

  @Test
  void anUpgradeIsSignedLikeAnyOtherDecision() {
    positive();
    confirm();
    upgrade();
    assertThat(walk.restrictions(contact)).contains(OWN_END);

    sign();

    assertThat(walk.restrictions(contact))
        .contains("CENTRALISED_ISOLATION 2021-12-25T00:00 running");
  }

  @Test
  void aDoctorWhoSeesNoNewExposureLeavesTheContactsMeasureAsItIs() {
    positive();
    confirm();
    walk.complete(contact, "confirm-class", "NOT_CONCERNED", Map.of());
    assertThat(walk.open(contact)).doesNotContain("confirm-class", "sign-decision");
    assertThat(walk.restrictions(contact)).contains(OWN_END);
    assertThat(walk.state(contact)).isEqualTo("UNDER_CONTROL");
  }

  @Test
  void aCorrectionWithdrawsWhatIsStillAsked() {
    positive();
    confirm();
    correct();
    assertThat(walk.open(contact)).doesNotContain("confirm-class");
    assertThat(walk.restrictions(contact)).contains(OWN_END);
    assertThat(states()).containsExactly("TAKEN_BACK");
  }

  @Test
  void aCorrectionWithdrawsAProposalThatNobodyHasSigned() {
    positive();
    confirm();
    upgrade();
    correct();
    assertThat(walk.open(contact)).doesNotContain("sign-decision", "confirm-class");
    assertThat(
            jdbc.queryForList(
                "select person_class from class_proposal where case_id = ?", String.class, contact))
        .containsExactly("SECONDARY_CONTACT");
  }

  @Test
  void aCorrectionAsksForASignedUpgradeToBeTakenBack() {
    positive();
    confirm();
    upgrade();
    sign();
    correct();
    assertThat(walk.open(contact)).contains("confirm-class");
    assertThat(walk.shown(contact, "confirm-class")).containsEntry("class", "SECONDARY_CONTACT");
    assertThat(walk.restrictions(contact))
        .contains("CENTRALISED_ISOLATION 2021-12-25T00:00 running");
  }

  @Test
  void theDoctorsFindingThatItWasWrongAsksNobody() {
    positive();
    walk.complete(index, "confirm-positive", "ERROR", Filled.confirmation("ERROR"));
    assertThat(walk.open(contact)).doesNotContain("confirm-class");
    assertThat(states()).isEmpty();
  }

  @Test
  void aCompanionNamedInACallIsLinkedByNameAndPhone() {
    Map<String, Object> person =
        jdbc.queryForMap("select name, phone from person where case_id = ?", contact);
    String other = walk.open(Walk.GRID, true, false);
    Map<String, Object> form = new HashMap<>(Filled.phoneCheck());
    form.put("companions", List.of(Map.of("name", person.get("name"), "tel", person.get("phone"))));
    walk.complete(other, "check-by-phone", "CONCERNED", form);
    assertThat(links.of(other)).extracting(CaseLinks.Link::caseId).contains(contact);
  }

  private void positive() {
    walk.complete(index, "take-sample", "SAMPLED", Filled.sample(walk.now()));
    laboratory.answers(index, walk.now(), Result.POSITIVE, "L1");
  }

  private void confirm() {
    walk.complete(index, "confirm-positive", "POSITIVE", Filled.confirmation("POSITIVE"));
  }

  private void correct() {
    laboratory.corrects(index, walk.now(), Result.NEGATIVE, "L2", "L1");
  }

  private void upgrade() {
    walk.complete(
        contact,
        "confirm-class",
        "PROPOSE",
        Filled.classOf("CLOSE_CONTACT", "CENTRALISED_ISOLATION", walk.at("2021-12-10T20:00")));
  }

  private void sign() {
    Map<String, Object> form = new HashMap<>(Filled.decision());
    form.put("reason", "新的暴露");
    String signer =
        jdbc.queryForObject(
            "select signed_by from decision where case_id = ?", String.class, contact);
    walk.completeAs(
        signer.equals("do-01") ? "do-02" : "do-01", contact, "sign-decision", "SIGNED", form);
  }

  private List<String> states() {
    return jdbc.queryForList(
        "select proposal_state from contact_proposal where case_id = ?", String.class, contact);
  }
}
