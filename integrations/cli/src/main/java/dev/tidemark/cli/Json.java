package dev.tidemark.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.Secrets;
import dev.tidemark.problem.TidemarkException;
import org.jspecify.annotations.Nullable;

/** Answers as JSON objects: the components of a record in their order, what is not known as null. */
final class Json {
    /** The number of the form that docs/json.md describes. It is raised where a component changes its meaning or goes. */
    private static final int FORMAT = 1;

    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .serializeNulls()
            .disableHtmlEscaping()
            .create();

    private Json() {}

    /** What is wrong, in its parts. */
    private record Wrong(
            String code, String place, @Nullable String message) {}

    /** The answer of a command. */
    static String answer(String command, Object answer) {
        JsonObject object = new JsonObject();
        object.addProperty("format", FORMAT);
        object.addProperty("command", command);
        GSON.toJsonTree(answer)
                .getAsJsonObject()
                .entrySet()
                .forEach(each -> object.add(each.getKey(), each.getValue()));
        return GSON.toJson(object);
    }

    /** An error. */
    static String error(Throwable wrong) {
        if (wrong instanceof TidemarkException said) {
            Problem problem = said.problem();
            return error(problem.code(), problem.place(), problem.message());
        }
        return error(
                Code.OPERATION_FAILED, "", Secrets.out(wrong.getClass().getSimpleName() + ": " + wrong.getMessage()));
    }

    private static String error(Code code, String place, @Nullable String message) {
        JsonObject object = new JsonObject();
        object.add("error", GSON.toJsonTree(new Wrong(code.id(), place, message)));
        return GSON.toJson(object);
    }
}
