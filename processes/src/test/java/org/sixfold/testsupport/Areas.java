package org.sixfold.testsupport;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.sixfold.access.SignedInUser;
import org.sixfold.access.UserDirectory;
import org.sixfold.grid.GridImport;
import org.sixfold.riskarea.FourEyes;
import org.sixfold.riskarea.RiskAreas;
import org.sixfold.riskarea.RiskLevel;
import org.sixfold.riskarea.RiskPaper;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** The risk-area register as two people of the command room keep it. */
@Component
public class Areas {

  private static final AtomicInteger COUNTIES = new AtomicInteger();
  private static final RiskPaper PAPER = new RiskPaper("关于调整风险等级的通告", "甬防〔2021〕9号", "市防控办");

  private final RiskAreas areas;
  private final FourEyes fourEyes;
  private final UserDirectory users;
  private final GridImport grids;
  private final SixfoldClock clock;

  Areas(
      RiskAreas areas,
      FourEyes fourEyes,
      UserDirectory users,
      GridImport grids,
      SixfoldClock clock) {
    this.areas = areas;
    this.fourEyes = fourEyes;
    this.users = users;
    this.grids = grids;
    this.clock = clock;
  }

  /** A city and a county of its own, so that specifications do not meet. */
  public record County(String code, String city, String name) {

    /** From the province on. */
    public String whole() {
      return "浙江省" + city + name;
    }
  }

  public County county() {
    int number = COUNTIES.incrementAndGet();
    char word = (char) ('甲' + number);
    String city = String.valueOf(3340 + number);
    County county = new County(city + "01", "域" + word + "市", "域" + word + "区");
    grids.read(
        GridImport.Content.DIVISIONS,
        new StringReader(
            "code,name,level,parent\n33,浙江省,PROVINCE,\n%s,%s,PREFECTURE,33\n%s,%s,COUNTY,%s\n"
                .formatted(city, county.city(), county.code(), county.name(), city)));
    return county;
  }

  /** Enters and confirms. */
  public String inForce(County county, RiskLevel level, String from, String to) {
    return confirm(
        areas
            .enter(
                user("command-1"),
                new RiskAreas.Entry(county.code(), null, level, at(from), at(to), PAPER))
            .id());
  }

  /** Enters and confirms a change; a null level ends the area. */
  public String changed(String id, RiskLevel level, String from, String to) {
    return confirm(change(id, level, from, to));
  }

  /** Enters a change; nobody has confirmed it. */
  public String change(String id, RiskLevel level, String from, String to) {
    return areas
        .change(user("command-1"), id, new RiskAreas.Change(at(from), level, at(to), PAPER))
        .id();
  }

  public String confirm(String id) {
    return fourEyes.confirm(user("command-2"), List.of(id)).get(0).id();
  }

  private SignedInUser user(String name) {
    return users.find(name).orElseThrow();
  }

  private Instant at(String local) {
    return local == null ? null : clock.at(LocalDateTime.parse(local));
  }
}
