package embedded;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.dbms.database.DatabaseContextProvider;
import org.neo4j.dbms.database.StandaloneDatabaseContext;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Neo4j with Graph Data Science in one process, for the launcher in src/database/embedded.
 *
 * <p>Arguments: the data folder, the plugin folder, the Bolt port (0: any free one). The first line of standard input is
 * the password to set at the first start. Standard output carries one line of JSON, {"port": …} when Bolt answers or
 * {"reason": …, "message": …} when it never will; everything else goes to standard error.
 *
 * <p>The process ends when standard input does. The launcher holds the other end and the kernel closes it however the
 * launcher dies, so watching the launcher's process id, which may be given to another process, would add nothing.
 */
public final class EmbeddedNeo4j {
  /** How many plans of statements are kept; as many are known in src/database/planning.ts. */
  private static final int MOST_PLANS = 400;

  private final Path dataFolder;
  private final Path pluginFolder;
  private final int port;
  private volatile DatabaseManagementService service;

  private EmbeddedNeo4j(Path dataFolder, Path pluginFolder, int port) {
    this.dataFolder = dataFolder;
    this.pluginFolder = pluginFolder;
    this.port = port;
  }

  public static void main(String[] arguments) {
    PrintStream answer = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    try {
      BufferedReader launcher = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      String password = launcher.readLine();
      Owner owner = Owner.take(Path.of(arguments[0]));
      EmbeddedNeo4j database =
          new EmbeddedNeo4j(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> {
        database.stop();
        owner.release();
      }, "stop"));
      Thread watch = new Thread(() -> exitAtEndOf(launcher), "launcher-watch");
      watch.setDaemon(true);
      watch.start();

      int bound = database.start(password);
      owner.listensOn(bound);
      answer.println("{\"port\":" + bound + "}");
    } catch (Throwable failure) {
      failure.printStackTrace();
      answer.println(Failure.of(failure).toJson());
      System.exit(1);
    }
  }

  private static void exitAtEndOf(BufferedReader launcher) {
    try {
      while (launcher.readLine() != null) {}
    } catch (IOException gone) {
      // The same as the end of the stream: nobody is there any more.
    }
    System.exit(0);
  }

  private int start(String password) throws IOException {
    requireFreePort();
    service = new DatabaseManagementServiceBuilder(dataFolder.resolve("store"))
        .setConfig(GraphDatabaseSettings.logs_directory, dataFolder.resolve("logs"))
        .setConfig(GraphDatabaseSettings.plugin_dir, pluginFolder)
        .setConfig(GraphDatabaseSettings.procedure_unrestricted, List.of("gds.*"))
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
        .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port))
        .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
        // Transaction logs serve recovery only: nothing here reads them back, and preallocated ones take 256 MB each.
        .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
        .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(16))
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
        .setConfig(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF)
        // Plans of what this API asks take 0.3 MB each; the thousand that are kept by default fill a heap of 512 MB.
        .setConfig(GraphDatabaseSettings.query_cache_size, MOST_PLANS)
        // One plan for a statement, however long the lists given to it are: planning takes longer than most runs.
        .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
        // Netty would sit out twice this time at the end, although by then all connections are closed.
        .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
        // A thousand lines of debug.log at every start.
        .setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false)
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        .setConfig(GraphDatabaseInternalSettings.udc_network_enabled, false)
        .build();

    requireStarted();
    setFirstPassword(password);
    return internal(ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT).getPort();
  }

  /** Neo4j itself binds the port last of all, and would tell that it is taken only seconds later. */
  private void requireFreePort() throws IOException {
    new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1")).close();
  }

  /** The service starts although the database in it has failed. */
  private void requireStarted() {
    var context = (StandaloneDatabaseContext) internal(DatabaseContextProvider.class)
        .getDatabaseContext(DEFAULT_DATABASE_NAME)
        .orElseThrow();
    if (context.isFailed()) {
      throw new IllegalStateException("The database " + DEFAULT_DATABASE_NAME + " did not start", context.failureCause());
    }
  }

  /** The port that was bound and the cause of a failed start are to be had from Neo4j's inner parts only. */
  private <T> T internal(Class<T> part) {
    return ((GraphDatabaseAPI) service.database(SYSTEM_DATABASE_NAME)).getDependencyResolver().resolveDependency(part);
  }

  /** Neo4j itself remembers whether the password it was installed with has been changed. */
  private void setFirstPassword(String password) {
    var system = service.database(SYSTEM_DATABASE_NAME);
    boolean untouched = system.executeTransactionally(
        "SHOW USERS YIELD user, passwordChangeRequired WHERE user = 'neo4j' RETURN passwordChangeRequired AS untouched",
        Map.of(),
        rows -> rows.stream().anyMatch(row -> Boolean.TRUE.equals(row.get("untouched"))));
    if (untouched) {
      system.executeTransactionally(
          "ALTER USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    }
  }

  private void stop() {
    DatabaseManagementService running = service;
    if (running != null) running.shutdown();
  }
}
