package org.sixfold.testsupport;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.sixfold.access.Accounts;
import org.sixfold.grid.GridImport;
import org.sixfold.responsibility.RosterImport;
import org.springframework.context.annotation.Lazy;

/**
 * A few grids of the real sub-district, and people for a test to sign in as; every password is
 * {@link #PASSWORD}.
 */
@Lazy
public class SmallTown {

  public static final String PASSWORD = "open sesame";
  public static final String SUBDISTRICT = "330784001";
  public static final String VILLAGE = "330784001007";
  public static final String GRID = "33078400100701";
  public static final String OTHER_GRID = "33078400100702";

  private static final String GRIDS =
      """
      code,name,level,parent,kind,aliases
      330784,永康市,CITY,,RESIDENT,永康
      330784001,东城街道,SUBDISTRICT,330784,RESIDENT,东城
      330784001007,五金城社区,VILLAGE,330784001,RESIDENT,五金城
      33078400100701,五金城社区第1微网格,MICRO,330784001007,RESIDENT,永康人家
      33078400100702,五金城社区第2微网格,MICRO,330784001007,RESIDENT,紫微苑
      """;

  private final RosterImport rosterImport;
  private final Accounts accounts;

  SmallTown(GridImport gridImport, RosterImport rosterImport, Accounts accounts) {
    this.rosterImport = rosterImport;
    this.accounts = accounts;
    gridImport.read(GridImport.Content.GRIDS, new StringReader(GRIDS));
  }

  /**
   * Puts people into the roster and lets them sign in.
   *
   * @param rows {@code username,name,role,grids}
   */
  public void people(String... rows) {
    try {
      rosterImport.read(
          new StringReader("username,name,role,grids\n" + String.join("\n", rows) + "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> usernames = List.of(rows).stream().map(row -> row.split(",")[0]).toList();
    accounts.setPasswordForAll(usernames, PASSWORD);
  }
}
