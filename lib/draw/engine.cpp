// SpiderMonkey behind one function. Its calls say false for "see the pending exception"; `must` asks at each.
#include "draw/engine.hpp"

#include <cstdint>
#include <new>

#include <js/CallAndConstruct.h>
#include <js/CompilationAndEvaluation.h>
#include <js/CompileOptions.h>
#include <js/Conversions.h>
#include <js/ErrorReport.h>
#include <js/Exception.h>
#include <js/Initialization.h>
#include <js/LocaleSensitive.h>
#include <js/SourceText.h>
#include <js/Stack.h>
#include <js/String.h>
#include <jsapi.h>

#include "base/diagnostic.hpp"

namespace slant {
namespace {

constexpr std::uint32_t heap_limit = 1U << 30U;
constexpr std::size_t stack_limit = std::size_t{1} << 20U;  // of the 8 MB that a thread has

// The engine, made at first use and kept to the end of the process: it cannot be started twice.
class Engine {
 public:
  Engine() {
    JS::DisableJitBackend();  // it dies where memory that is written may not be run
    if (!JS_Init()) throw InputError("SpiderMonkey, which draws the figures, does not start here");
    context_ = JS_NewContext(heap_limit);
    if (context_ == nullptr || !JS::InitSelfHostedCode(context_)) throw std::bad_alloc();
    JS_SetNativeStackQuota(context_, stack_limit);
    JS_SetDefaultLocale(JS_GetRuntime(context_), "en-US");  // whatever the user's
  }
  ~Engine() {
    JS_DestroyContext(context_);
    JS_ShutDown();
  }
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;

  JSContext* context() { return context_; }

 private:
  JSContext* context_{nullptr};
};

std::string utf8(JSContext* context, JS::HandleString text) {
  JSLinearString* const linear = JS_EnsureLinearString(context, text);
  if (linear == nullptr) throw std::bad_alloc();
  std::string bytes(JS::GetDeflatedUTF8StringLength(linear), '\0');
  JS::DeflateStringToUTF8Buffer(linear, mozilla::Span<char>(bytes.data(), bytes.size()));
  return bytes;
}

// An Error's message is a sentence for users; anything else went wrong on the way.
[[noreturn]] void throw_pending(JSContext* context) {
  JS::RootedValue thrown(context);
  if (JS_IsThrowingOutOfMemory(context) || !JS_GetPendingException(context, &thrown)) {
    JS_ClearPendingException(context);
    throw std::bad_alloc();
  }
  JS_ClearPendingException(context);
  if (thrown.isObject()) {
    JS::RootedObject object(context, &thrown.toObject());
    if (const JSErrorReport* const report = JS_ErrorFromException(context, object)) {
      const std::string message = report->message() ? report->message().c_str() : "";
      throw InputError(report->exnType == JSEXN_ERR ? message : "not the data of a report: " + message);
    }
  }
  throw InputError("the script failed");
}

void must(JSContext* context, bool done) {
  if (!done) throw_pending(context);
}

JSString* string_of(JSContext* context, std::string_view text) {
  JSString* const made = JS_NewStringCopyUTF8N(context, JS::UTF8Chars(text.data(), text.size()));
  must(context, made != nullptr);
  return made;
}

void run(JSContext* context, std::string_view script) {
  JS::CompileOptions options(context);
  options.setFileAndLine("figures.js", 1);
  JS::SourceText<mozilla::Utf8Unit> source;
  must(context, source.init(context, script.data(), script.size(), JS::SourceOwnership::Borrowed));
  JS::RootedValue ignored(context);
  must(context, JS::Evaluate(context, options, source, &ignored));
}

const JSClass global_class{"global", JSCLASS_GLOBAL_FLAGS, &JS::DefaultGlobalClassOps, nullptr, nullptr,
                           nullptr};

}  // namespace

std::string call_script(std::string_view script, const char* function,
                        const std::vector<std::string_view>& texts,
                        const std::vector<ScriptOption>& options) {
  static Engine engine;
  JSContext* const context = engine.context();
  JS::RootedObject global(context, JS_NewGlobalObject(context, &global_class, nullptr,
                                                      JS::FireOnNewGlobalHook, JS::RealmOptions()));
  must(context, global != nullptr);
  const JSAutoRealm realm(context, global);
  run(context, script);

  JS::RootedValueVector arguments(context);
  for (const std::string_view text : texts) {
    must(context, arguments.append(JS::StringValue(string_of(context, text))));
  }
  JS::RootedObject told(context, JS_NewPlainObject(context));
  must(context, told != nullptr);
  for (const ScriptOption& option : options) {
    JS::RootedValue value(context, JS::StringValue(string_of(context, option.value)));
    must(context, JS_DefineProperty(context, told, option.name, value, JSPROP_ENUMERATE));
  }
  must(context, arguments.append(JS::ObjectValue(*told)));

  JS::RootedValue result(context);
  must(context, JS_CallFunctionName(context, global, function, arguments, &result));
  JS::RootedString text(context, JS::ToString(context, result));
  must(context, text != nullptr);
  return utf8(context, text);
}

std::string engine_version() {
  const std::string_view said = JS_GetImplementationVersion();  // "JavaScript-C102.15.1"
  return "SpiderMonkey " + std::string(said.substr(said.find_first_of("0123456789")));
}

}  // namespace slant
