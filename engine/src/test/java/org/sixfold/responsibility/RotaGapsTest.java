package org.sixfold.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Far in the future, where no other test has a rota. */
@EngineTest
class RotaGapsTest {

  private static final String HEADER = "username,from,to,reason\n";

  @Autowired HttpClients clients;
  @Autowired SmallTown town;
  @Autowired RotaImport rota;
  @Autowired RotaWatch watch;
  @Autowired RotaGaps gaps;
  @Autowired SixfoldClock clock;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void aDeskWithAHoleInTheNight() throws IOException {
    town.people(
        "gaps-fd,前台,FACILITY_DESK,330784001",
        "gaps-su,指挥,SUPERVISOR,330784001",
        "gaps-ad,管理员,ADMIN,330784");
  }

  @Test
  void aGapIsFoundADayAheadToldTwelveHoursAheadOnceAndClosedWhenFilled() throws IOException {
    rota.read(
        new StringReader(
            HEADER
                + "gaps-fd,2031-01-01T00:00,2031-01-02T02:00,\n"
                + "gaps-fd,2031-01-02T04:00,2031-01-04T00:00,\n"),
        0);

    watch.runDue(at("2031-01-01T08:00"));
    assertThat(open()).containsExactly("2031-01-02T02:00/2031-01-02T04:00 not told");
    watch.runDue(at("2031-01-01T13:00"));
    assertThat(open()).containsExactly("2031-01-02T02:00/2031-01-02T04:00 not told");
    watch.runDue(at("2031-01-01T14:00"));
    watch.runDue(at("2031-01-01T15:00"));
    assertThat(open()).containsExactly("2031-01-02T02:00/2031-01-02T04:00 told");
    assertThat(mails()).isEqualTo(1);
    assertThat(watch.runDue(at("2031-01-01T15:30"))).isZero();
    assertThat(watch.nextDue()).contains(at("2031-01-01T16:00"));

    rota.read(new StringReader(HEADER + "gaps-fd,2031-01-02T02:00,2031-01-02T04:00,\n"), 0);
    watch.runDue(at("2031-01-01T16:00"));
    assertThat(open()).isEmpty();
    assertThat(mails()).isEqualTo(1);
  }

  @Test
  void theCommandRoomSeesGapsAndImportsWarnOfLongDays() {
    HttpClient admin = clients.basic("gaps-ad", SmallTown.PASSWORD);
    assertThat(clients.basic("gaps-fd", SmallTown.PASSWORD).get("/api/rota/gaps").code())
        .isEqualTo("access.forbidden");
    assertThat(admin.get("/api/rota/gaps").status()).isEqualTo(200);

    String file = HEADER + "gaps-su,2031-03-01T06:00,2031-03-01T20:00,\n";
    HttpClient.Answer answer =
        admin.upload("/api/rota/import", "r.csv", file.getBytes(), new HashMap<>());
    assertThat(answer.body().path("warnings").toString())
        .contains("rota.overTwelveHours", "2031-03-01");
    String explained = HEADER + "gaps-su,2031-03-01T06:00,2031-03-01T20:00,全员核酸\n";
    answer = admin.upload("/api/rota/import", "r.csv", explained.getBytes(), new HashMap<>());
    assertThat(answer.body().path("warnings")).isEmpty();
  }

  private List<String> open() {
    return gaps.list(true).stream()
        .filter(gap -> gap.role() == Role.FACILITY_DESK)
        .map(gap -> local(gap.from()) + "/" + local(gap.to()) + told(gap.toldAt()))
        .toList();
  }

  private static String told(Instant at) {
    return at == null ? " not told" : " told";
  }

  private int mails() {
    String id =
        gaps.list(false).stream()
            .filter(gap -> gap.role() == Role.FACILITY_DESK)
            .findFirst()
            .orElseThrow()
            .id();
    return jdbc.queryForObject(
        "select count(*) from outbox_mail where dedupe_key like ?",
        Integer.class,
        "rota-gap:" + id + ":%");
  }

  private String local(Instant moment) {
    return moment.atZone(clock.zone()).toLocalDateTime().toString();
  }

  private Instant at(String local) {
    return clock.at(LocalDateTime.parse(local));
  }
}
